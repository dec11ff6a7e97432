import { createHash } from 'node:crypto';
import { sha256sumLine } from '../../formats/bag/checksum-list.ts';
import type { ReleaseFile } from './archive.ts';

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** `SHA256SUMS` for `sha256sum -c` and for the verifier, sorted by name. */
export function checksumList(files: readonly ReleaseFile[]): ReleaseFile {
  const lines = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => sha256sumLine(sha256Of(bytes), path));
  return { path: 'SHA256SUMS', bytes: new TextEncoder().encode(lines.join('')) };
}
