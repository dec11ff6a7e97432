import { type Markup, markup } from '../markup.ts';
import { powershellCheck } from './powershell-check.ts';
import type { ReadmeFacts, ReadmeSay } from './readme-facts.ts';

/** How to check the package on each system. The commands are the same in every language. */
export function readmeChecks(say: ReadmeSay, { kind }: ReadmeFacts): Markup {
  const isBag = kind === 'bag';
  const list = isBag ? 'manifest-sha256.txt' : 'SHA256SUMS';
  return markup`<h3>${say('readme.check')}</h3>
<p>${say('readme.check-first')}</p>
${commands('Linux', 'sha256sum tagmanifest-sha256.txt')}
${commands('macOS', 'shasum -a 256 tagmanifest-sha256.txt')}
${commands('Windows (PowerShell)', 'Get-FileHash -Algorithm SHA256 tagmanifest-sha256.txt')}
<p>${say('readme.check-lists')}</p>
${commands('Linux', 'sha256sum --strict -c tagmanifest-sha256.txt')}
${commands('macOS', 'shasum -a 256 -c tagmanifest-sha256.txt')}
${commands('Windows (PowerShell)', powershellCheck('tagmanifest-sha256.txt'))}
<p>${say(isBag ? 'readme.check-bag' : 'readme.check-originals')}</p>
${commands('Linux', `sha256sum --strict -c ${list}`)}
${commands('macOS', `shasum -a 256 -c ${list}`)}
${commands('Windows (PowerShell)', powershellCheck(list))}
<p>${say(isBag ? 'readme.check-more-bag' : 'readme.check-more-list')}</p>
${commands('hashdeep', isBag ? 'hashdeep -r -l -c sha256 -a -vv -k hashdeep.txt data' : 'hashdeep -r -l -c sha256 -a -vv -k hashdeep.txt FOLDER')}
${isBag ? commands('bagit-python', 'bagit.py --validate .') : markup``}
`;
}

function commands(system: string, line: string): Markup {
  return markup`<p>${system}</p>
<pre><code>${line}</code></pre>`;
}
