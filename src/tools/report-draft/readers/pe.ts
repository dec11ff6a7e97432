import { Refusal } from './reading.ts';

/** Where the parts of a Windows program lie that its signature treats apart (PE Format, Microsoft). */
interface PeLayout {
  /** Byte ranges the digest of a signature leaves out, in order; the last is the table of signatures. */
  skipped: [start: number, end: number][];
  /** The table of signatures; absent when the program is not signed. */
  table: { start: number; end: number } | undefined;
}

const headSize = 4096;

/** Reads the head of a PE32 or PE32+ file. Throws a `Refusal`. */
export async function peLayout(file: Blob): Promise<PeLayout> {
  const dos = await viewOf(file, 0, 64);
  const start = dos.getUint32(60, true);
  // An MS-DOS program has no second head; its field is nothing or anything.
  if (start < 4 || start > 0x1000_0000) throw new Refusal('other-program');
  const head = await viewOf(file, start, headSize, 26);
  if (head.getUint32(0, true) !== 0x4550) throw new Refusal('other-program');
  // The optional header follows 4 bytes of signature and 20 of the COFF header.
  const magic = head.getUint16(24, true);
  const directories = magic === 0x10b ? 24 + 96 : magic === 0x20b ? 24 + 112 : undefined;
  if (directories === undefined) throw new Refusal('damaged');
  const entry = directories + 4 * 8;
  if (head.byteLength < entry + 8)
    throw new Refusal(start + head.byteLength >= file.size ? 'cut' : 'damaged');
  const checksum: [number, number] = [start + 24 + 64, start + 24 + 68];
  // A program with fewer directories than five has no place for a signature.
  if (head.getUint32(directories - 4, true) < 5) return { skipped: [checksum], table: undefined };
  const at = head.getUint32(entry, true);
  const size = head.getUint32(entry + 4, true);
  const skipped: [number, number][] = [checksum, [start + entry, start + entry + 8]];
  if (at === 0 || size === 0) return { skipped, table: undefined };
  if (at + size > file.size) throw new Refusal('cut');
  if (at < start + entry + 8) throw new Refusal('damaged');
  return { skipped: [...skipped, [at, at + size]], table: { start: at, end: at + size } };
}

async function viewOf(file: Blob, start: number, length: number, least = length): Promise<DataView> {
  const bytes = await file.slice(start, start + length).arrayBuffer();
  if (bytes.byteLength < least) throw new Refusal('cut');
  return new DataView(bytes);
}
