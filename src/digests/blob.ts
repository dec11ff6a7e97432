import { bytesToHex } from '@noble/hashes/utils.js';
import { type Algorithm, createDigest } from './algorithms.ts';
import { readWhole, unreadable } from './read-whole.ts';
import { smallFile, type Watch } from './watch.ts';

/** Names of the browser's own digest, where it has the algorithm at all. */
const native: Partial<Record<Algorithm, string>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/**
 * Digests of a file or blob, in the order of `wanted`. Rejects with `AbortError` when stopped, with
 * `NotReadableError` when the file cannot be read or has changed on disk since it was chosen.
 */
export async function digestBlob(
  blob: Blob,
  wanted: readonly Algorithm[],
  { onBytes, gate, signal }: Watch = {},
): Promise<string[]> {
  // Only pages from https, localhost or disk have the browser's own digest; intranets often have neither.
  const subtle = globalThis.crypto?.subtle;
  if (blob.size <= smallFile && subtle && wanted.every((algorithm) => native[algorithm])) {
    await gate?.();
    signal?.throwIfAborted();
    const { bytes, release } = await readWhole(blob);
    signal?.throwIfAborted();
    const digests = wanted.map(async (algorithm) =>
      bytesToHex(new Uint8Array(await subtle.digest(native[algorithm] ?? '', bytes))),
    );
    const done = await Promise.all(digests);
    onBytes?.(bytes.byteLength);
    release();
    return done;
  }
  return digestStream(blob.stream(), wanted, { onBytes, gate, signal } as Watch);
}

/** As `digestBlob`, for bytes that come as a stream. */
export async function digestStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  wanted: readonly Algorithm[],
  { onBytes, gate, signal }: Watch = {},
): Promise<string[]> {
  const digests = await Promise.all(wanted.map(createDigest));
  const reader = stream.getReader();
  try {
    for (;;) {
      await gate?.();
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch(unreadable);
      if (done) return digests.map((digest) => digest.hex());
      for (const digest of digests) digest.update(value);
      onBytes?.(value.byteLength);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
