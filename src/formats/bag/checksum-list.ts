/**
 * One line of a list for `sha256sum --strict -c`, with its line feed: digest, two spaces, path. As GNU
 * coreutils has it, a line whose path holds a backslash, LF or CR begins with a backslash and writes
 * them `\\`, `\n`, `\r`. (Perl's `shasum` does not know `\r`.)
 */
export function sha256sumLine(hex: string, path: string): string {
  // A lone dash would mean "what is typed in", and the check would wait for ever.
  const name = path === '-' ? './-' : path;
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === name ? '' : '\\'}${hex}  ${escaped}\n`;
}

/** A file as `hashdeep` lists it. */
export interface ListedFile {
  /** Bytes. */
  size: number;
  sha256: string;
  path: string;
}

/**
 * A list in the format of hashdeep 4.4. In the folder the paths start from,
 * `hashdeep -r -l -c sha256 -a -k hashdeep.txt data` says whether files changed, are missing or are new.
 *
 * The format cannot hold a line break in a name (hashdeep writes it raw and then fails its own audit),
 * and raw it could forge an entry. Such files are left out, and a comment says how many.
 */
export function hashdeepList(entries: readonly ListedFile[]): string {
  const listed = entries.filter(({ path }) => !/[\n\r]/.test(path));
  const left = entries.length - listed.length;
  const comments = left === 0 ? [] : [`## Not listed, a line break in the name: ${left}`];
  const lines = listed.map(({ size, sha256, path }) => `${size},${sha256},${path}`);
  return ['%%%% HASHDEEP-1.0', '%%%% size,sha256,filename', ...comments, '##', ...lines, ''].join('\n');
}
