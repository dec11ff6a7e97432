/** One line of a list for `sha256sum --check`, with its line feed. */
export function sha256sumLine(_hex: string, _path: string): string {
  throw new Error('to be written');
}

/** A file as `hashdeep` lists it. */
export interface ListedFile {
  /** Bytes. */
  size: number;
  sha256: string;
  path: string;
}

/** A list for `hashdeep -a -k`. */
export function hashdeepList(_entries: readonly ListedFile[]): string {
  throw new Error('to be written');
}
