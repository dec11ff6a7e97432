import { createHash } from 'node:crypto';
import { escaped } from '../../formats/markup.ts';
import { formatDate, type Key, useText } from '../../i18n/index.ts';
import { type Locale, localeIds, locales } from '../../i18n/locales.ts';
import type { ReleaseFile } from './archive.ts';
import type { State } from './state.ts';
import { sha256Of } from './sums.ts';

/** What each kind of file is for, by the end of its name. */
const purposes: readonly (readonly [end: string, key: Key])[] = [
  ['.zip', 'release.contents.zip'],
  ['.html', 'release.contents.html'],
  ['.pdf', 'release.contents.pdf'],
  ['.cdx.json', 'release.contents.sbom'],
];

/**
 * The page that lies beside the files of a release: what they are, and how an administrator checks them,
 * in every language, without a script.
 */
export function releasePage(files: readonly ReleaseFile[], state: State, css: string): string {
  const bytes = localeIds.map((locale) => useText(locale)('release.bytes')).join('/');
  const entries = files.map(
    ({ path, bytes: content }) =>
      `<li><a href="${escaped(path)}">${escaped(path)}</a> · ${content.byteLength.toLocaleString('en-GB')} ${bytes}<br>SHA-256 <code>${sha256Of(content)}</code></li>`,
  );
  const names = localeIds.map((locale) => useText(locale)('release.title', { version: state.version }));
  return `<!doctype html>
<html lang="${locales[localeIds[0]].tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none';style-src '${hashOf(css)}';base-uri 'none';form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escaped(names.join(' · '))}</title>
<style>${css}</style>
</head>
<body>
<h1>${localeIds.map((locale, index) => `<span lang="${locales[locale].tag}">${escaped(names[index] ?? '')}</span>`).join(' · ')}</h1>
<nav>${localeIds.map((locale) => `<a href="#${locale}" lang="${locales[locale].tag}">${locales[locale].name}</a>`).join(' · ')}</nav>
<ul>
${entries.join('\n')}
</ul>
${localeIds.map((locale) => section(locale, files, state)).join('\n')}
</body>
</html>
`;
}

function section(locale: Locale, files: readonly ReleaseFile[], { commit, date }: State): string {
  const t = (key: Key, values = {}) => escaped(useText(locale)(key, values));
  const day = formatDate(locale, date.toISOString().slice(0, 10));
  const zip = files.find(({ path }) => path.endsWith('.zip'))?.path ?? '';
  const kinds = purposes.flatMap(([end, key]) => {
    const names = files.map(({ path }) => path).filter((path) => path.endsWith(end));
    return names.length === 0 ? [] : [`<dt>${names.map(escaped).join('<br>')}</dt><dd>${t(key)}</dd>`];
  });
  return `<section id="${locale}" lang="${locales[locale].tag}">
<h2>${t('release.check')}</h2>
<p>${t('release.check.why')}</p>
<dl>
<dt>Linux</dt><dd><pre>sha256sum --ignore-missing -c SHA256SUMS</pre></dd>
<dt>macOS</dt><dd><pre>shasum -a 256 --ignore-missing -c SHA256SUMS</pre></dd>
<dt>Windows</dt><dd><p>${t('release.check.windows')}</p><pre>certutil -hashfile ${escaped(zip)} SHA256</pre></dd>
</dl>
<p>${t('release.check.verifier')}</p>
<p>${t('release.check.limit')}</p>
<pre>git checkout ${commit}
npm run release</pre>
<h2>${t('release.contents')}</h2>
<dl>
${kinds.join('\n')}
</dl>
<p>${t('release.made', { commit, date: day })}</p>
</section>`;
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
