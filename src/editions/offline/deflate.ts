import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/**
 * Bytes compressed by deflate (RFC 1951), without a header. By zip.js's own code, because the runtime's
 * zlib compresses differently from one processor to the next, and the same state gives the same file.
 */
export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  configure({ useWebWorkers: false, useCompressionStream: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 9, dataDescriptor: false });
  const entry = await writer.add('-', new Uint8ArrayReader(bytes), { extendedTimestamp: false });
  const zip = await writer.close();
  // What a local file header says of its own length: PKWARE's APPNOTE, 4.3.7.
  const view = new DataView(zip.buffer, zip.byteOffset);
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return zip.subarray(start, start + entry.compressedSize);
}
