import { type Algorithm, createDigest } from '../../../digests/algorithms.ts';
import type { Watch } from '../../../digests/watch.ts';

const slice = 4 * 1024 * 1024;

/**
 * Digests of a program as a signature makes them, without the ranges left out, by algorithm. The
 * file is read in slices, so that memory stays small. Rejects like `digestBlob`.
 */
export async function programDigests(
  file: Blob,
  skipped: readonly (readonly [number, number])[],
  algorithms: readonly Algorithm[],
  { onBytes, gate, signal }: Watch = {},
): Promise<Map<Algorithm, string>> {
  const wanted = [...new Set(algorithms)];
  const digests = await Promise.all(wanted.map(createDigest));
  for (const [start, end] of keptRanges(file.size, skipped)) {
    for (let at = start; at < end; at += slice) {
      await gate?.();
      signal?.throwIfAborted();
      const bytes = new Uint8Array(await file.slice(at, Math.min(at + slice, end)).arrayBuffer());
      for (const digest of digests) digest.update(bytes);
      onBytes?.(bytes.byteLength);
    }
  }
  return new Map(wanted.map((algorithm, index) => [algorithm, digests[index]?.hex() ?? '']));
}

function keptRanges(size: number, skipped: readonly (readonly [number, number])[]): [number, number][] {
  const ends = [0, ...skipped.map(([, end]) => end)];
  const starts = [...skipped.map(([start]) => start), size];
  return ends.map((end, index) => [end, starts[index] ?? size]);
}
