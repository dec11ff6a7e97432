import type { Watch } from '../../digests/watch.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { readBytes } from './read-bytes.ts';
import type { Entry } from './source.ts';

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** Bytes; a small zip can hold a file of any length. */
const limits: Record<string, number> = {
  'bagit.txt': 4 * kibibyte,
  'bag-info.txt': 4 * mebibyte,
  'package-info.txt': 4 * mebibyte,
  'fetch.txt': 16 * mebibyte,
};
/** A list of half a million files. */
const listLimit = 64 * mebibyte;
/** Of all of them together. */
const sumLimit = 128 * mebibyte;

/** Reads what must be known before anything is judged; what cannot be read becomes a problem. */
export async function readTagFiles(
  entries: ReadonlyMap<string, Entry>,
  paths: readonly string[],
  problems: PackageProblem[],
  watch: Watch,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let left = sumLimit;
  for (const path of paths) {
    const entry = entries.get(path);
    const limit = Math.min(left, Object.hasOwn(limits, path) ? (limits[path] ?? 0) : listLimit);
    const read = entry && (await readBytes(entry, limit));
    watch.signal?.throwIfAborted();
    if (read instanceof Uint8Array) {
      files.set(path, read);
      left -= read.byteLength;
    } else problems.push(problem(read === 'too-large' ? 'list-too-large' : 'list-unreadable', { path }));
  }
  return files;
}
