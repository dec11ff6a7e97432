import { type PackageProblem, problem } from './package-problem.ts';
import { isKnownEncoding, linesOf } from './tag-text.ts';

interface BagDeclaration {
  /** `1.0`; empty when it cannot be read. */
  version: string;
  /** True from 1.0 on, and for what cannot be read: the stricter rules. */
  isOne: boolean;
  /** Of the other tag files, `UTF-8`. */
  encoding: string;
  problems: PackageProblem[];
}

/** The versions whose drafts and standard we know. */
const knownVersions = ['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'];
const path = 'bagit.txt';

/**
 * Reads `bagit.txt` (RFC 8493, 2.1.1): exactly two lines in UTF-8 without a byte order mark. White
 * space before the colon, or more than one after it, is refused from 1.0 on.
 */
export function readBagDeclaration(bytes: Uint8Array): BagDeclaration {
  const problems: PackageProblem[] = [];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\u{feff}')) problems.push(problem('declaration-bom', { path }));
  const lines = [...linesOf(text.replace(/^\u{feff}/u, ''))];
  const [version, encoding] = ['BagIt-Version', 'Tag-File-Character-Encoding'].map((label, index) => {
    const line = lines[index]?.text ?? '';
    const loose = new RegExp(`^${label}[ \\t]*:[ \\t]*(.*?)[ \\t]*$`).exec(line);
    const isStrict = new RegExp(`^${label}: \\S.*$`).test(line);
    if (!loose?.[1])
      problems.push(problem('declaration-form', { path, line: index + 1, found: line, expected: label }));
    return { value: loose?.[1] ?? '', isStrict, line };
  });
  const isOne = !/^0\./.test(version?.value ?? '');
  for (const [index, one] of [version, encoding].entries())
    if (isOne && one?.value && !one.isStrict)
      problems.push(
        problem('declaration-form', { path, line: index + 1, found: one.line, expected: one.value }),
      );
  if (lines.length > 2)
    problems.push(problem('declaration-form', { path, line: 3, found: lines[2]?.text ?? '', expected: '' }));
  if (version?.value && !knownVersions.includes(version.value))
    problems.push(problem('version-unknown', { path, found: version.value }));
  if (encoding?.value && !isKnownEncoding(encoding.value))
    problems.push(problem('encoding-unknown', { path, found: encoding.value }));
  return { version: version?.value ?? '', isOne, encoding: encoding?.value || 'UTF-8', problems };
}
