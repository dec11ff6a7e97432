import { lengthOf } from './asn1.ts';
import { Refusal } from './reading.ts';

/** One entry of the table of signatures (WIN_CERTIFICATE). */
export interface Entry {
  /** The signature, PKCS #7, without what follows it. */
  bytes: Uint8Array;
  /** Bytes that follow the signature in its entry, beyond the filling up to eight. */
  extra: number;
}

/** Largest table that is read. Real ones are some ten kilobytes; more is no signature but a hiding place. */
export const largestTable = 16 * 1024 * 1024;

const pkcs7 = 2;

/** The PKCS #7 entries of the table. Throws a `Refusal` when an entry goes beyond it. */
export function entriesOf(table: Uint8Array): Entry[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const entries: Entry[] = [];
  // Each entry begins with its length, a revision and a type, eight bytes in all.
  for (let at = 0; at + 8 <= table.length; ) {
    const length = view.getUint32(at, true);
    if (length === 0) break;
    if (length < 8 || at + length > table.length) throw new Refusal('damaged');
    const body = table.subarray(at + 8, at + length);
    if (view.getUint16(at + 6, true) === pkcs7) {
      const used = lengthOf(body) || body.length;
      if (used > body.length) throw new Refusal('cut');
      const rest = body.subarray(used);
      entries.push({
        bytes: body.subarray(0, used),
        extra: rest.length > 7 || rest.some(Boolean) ? rest.length : 0,
      });
    }
    at += Math.ceil(length / 8) * 8;
  }
  return entries;
}
