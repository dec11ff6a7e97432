import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { type Algorithm, algorithms, createDigestWith } from '../../src/digests/algorithms.ts';
import { digestBlob, digestStream } from '../../src/digests/blob.ts';
import { smallFile } from '../../src/digests/watch.ts';

/** A pattern whose length shares no factor with a block, so that swapped pieces are noticed. */
const bytesOf = (size: number) => new Uint8Array(Buffer.alloc(size, 'spot keep report 7'));
const expected = (algorithm: Algorithm, bytes: Uint8Array) =>
  createHash(algorithm).update(bytes).digest('hex');

/** NIST's example messages for SHA-256 (FIPS 180-4 and the CAVP short and long messages). */
const published = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
] as const;

for (const engine of ['fast', 'slow'] as const) {
  test(`SHA-256 gives the published digests, ${engine} engine`, async () => {
    for (const [message, digest] of published) {
      const made = await createDigestWith(engine, 'sha256');
      made.update(new TextEncoder().encode(message));
      expect(made.hex()).toBe(digest);
    }
  });

  test(`every algorithm agrees with OpenSSL at the edges of its blocks, ${engine} engine`, async () => {
    for (const algorithm of algorithms) {
      for (const size of [0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 16_383, 16_384, 16_385]) {
        const bytes = bytesOf(size);
        const made = await createDigestWith(engine, algorithm);
        // In two uneven pieces, as a stream would bring them.
        made.update(bytes.subarray(0, Math.floor(size / 3)));
        made.update(bytes.subarray(Math.floor(size / 3)));
        expect(made.hex(), `${algorithm} of ${size} bytes`).toBe(expected(algorithm, bytes));
      }
    }
  });
}

test('a file gets the same digest from the browser’s own way for small files and from the stream for large ones', async () => {
  for (const size of [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, smallFile, smallFile + 1]) {
    const bytes = bytesOf(size);
    const blob = new Blob([bytes]);
    const digest = expected('sha256', bytes);
    expect(await digestBlob(blob, ['sha256']), `${size} bytes`).toEqual([digest]);
    expect(await digestStream(blob.stream(), ['sha256']), `${size} bytes as a stream`).toEqual([digest]);
  }
});

test('every byte read is counted once, whichever way a file takes', async () => {
  for (const size of [0, 5, smallFile, smallFile + 5]) {
    let counted = 0;
    await digestBlob(new Blob([bytesOf(size)]), ['sha256'], {
      onBytes: (count) => (counted += count),
    });
    expect(counted).toBe(size);
  }
});

test('a stopped digest ends with AbortError and reads no further', async () => {
  const stop = new AbortController();
  let counted = 0;
  const onBytes = (count: number) => {
    counted += count;
    stop.abort();
  };
  const piece = bytesOf(smallFile);
  const digest = digestBlob(new Blob([piece, piece, piece]), ['sha256'], { onBytes, signal: stop.signal });
  await expect(digest).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(counted).toBeLessThan(3 * smallFile);
});
