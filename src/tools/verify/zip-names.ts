/** What the central directory of a zip says of an entry. */
interface Names {
  filename: string;
  rawFilename: Uint8Array;
  /** Bytes, of the local header. */
  offset: number;
}

/** An Info-ZIP Unicode Path (APPNOTE 4.6.9) is for names that ASCII cannot write; not all programs read it. */
export function hasSecondName({ rawFilename, filename }: Names): boolean {
  const plain = new TextDecoder('latin1').decode(rawFilename);
  return /^[ -~]*$/.test(plain) && plain !== filename;
}

/** Compares the name in the local header (APPNOTE 4.3.7); false where there is none to read. */
export async function hasOtherName(blob: Blob, { offset, rawFilename }: Names): Promise<boolean> {
  const fixed = 30;
  const bytes = await blob.slice(offset, offset + fixed + rawFilename.length).arrayBuffer();
  if (bytes.byteLength < fixed + rawFilename.length) return false;
  const name = new Uint8Array(bytes, fixed);
  return (
    new DataView(bytes).getUint16(26, true) !== rawFilename.length ||
    name.some((byte, at) => byte !== rawFilename[at])
  );
}
