/** Memory that is used again: getting it anew from the system for each of many files takes longer than hashing. */
const spare: ArrayBuffer[] = [];
const spareSize = 1024 * 1024;

/**
 * All bytes of a blob; `release` gives their memory back once they are not needed any more. Rejects
 * with `NotReadableError` when the file cannot be read or has changed on disk since it was chosen.
 */
export async function readWhole(
  blob: Blob,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; release: () => void }> {
  if (blob.size > 0 && blob.size <= spareSize) {
    let reader: ReadableStreamBYOBReader | undefined;
    try {
      reader = blob.stream().getReader({ mode: 'byob' });
    } catch {
      // Older browsers choose the memory themselves.
    }
    if (reader) return readInto(spare.pop() ?? new ArrayBuffer(spareSize), reader, blob.size);
  }
  return { bytes: new Uint8Array(await blob.arrayBuffer()), release: () => {} };
}

async function readInto(memory: ArrayBuffer, reader: ReadableStreamBYOBReader, size: number) {
  let buffer = memory;
  let at = 0;
  while (at < size) {
    const { done, value } = await reader
      .read(new Uint8Array(buffer, at, buffer.byteLength - at))
      .catch(unreadable);
    if (value) buffer = value.buffer;
    if (done || !value) throw new DOMException('The file is shorter than it was.', 'NotReadableError');
    at += value.byteLength;
  }
  await reader.cancel().catch(() => undefined);
  return { bytes: new Uint8Array(buffer, 0, at), release: () => void spare.push(buffer) };
}

/** Chromium calls it a network error when a file has changed or gone while its stream is read. */
export function unreadable(error: unknown): never {
  // Whoever made the stream may end it with an error of their own, which says more.
  if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  throw new DOMException(error instanceof Error ? error.message : String(error), 'NotReadableError');
}
