import { lengthOf } from './asn1.ts';
import { Refusal } from './reading.ts';

/** One entry of the table of signatures (WIN_CERTIFICATE). */
interface Entry {
  /** The signature, PKCS #7, without what follows it. */
  bytes: Uint8Array;
  /** Bytes that follow the signature in its entry, beyond the filling up to eight. */
  extra: number;
}

/** Largest table that is read. Real ones are some ten kilobytes; more is no signature but a hiding place. */
export const largestTable = 16 * 1024 * 1024;

/** Entries that are read; Windows itself writes one. */
const most = 8;
const pkcs7 = 2;

/** What stands in the table. */
interface Table {
  /** The PKCS #7 entries, the first eight. */
  entries: Entry[];
  /** How many there are beyond those. */
  left: number;
  /** Bytes that belong to no PKCS #7 entry, beyond the filling up to eight with zeroes. */
  stray: number;
}

/** Reads the table. Throws a `Refusal` when an entry goes beyond it. */
export function tableOf(table: Uint8Array): Table {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const entries: Entry[] = [];
  let [at, left, stray] = [0, 0, 0];
  // Each entry begins with its length, a revision and a type, eight bytes in all.
  while (at + 8 <= table.length) {
    const length = view.getUint32(at, true);
    if (length === 0) break;
    if (length < 8 || at + length > table.length) throw new Refusal('damaged');
    const body = table.subarray(at + 8, at + length);
    const end = at + Math.ceil(length / 8) * 8;
    if (view.getUint16(at + 6, true) !== pkcs7) stray += length;
    else if (entries.length === most) left += 1;
    else {
      const used = lengthOf(body) || body.length;
      if (used > body.length) throw new Refusal('cut');
      const rest = body.subarray(used);
      entries.push({
        bytes: body.subarray(0, used),
        extra: rest.length > 7 || rest.some(Boolean) ? rest.length : 0,
      });
    }
    // Filling is zeroes; anything else was put there.
    if (table.subarray(at + length, end).some(Boolean)) stray += Math.min(end, table.length) - at - length;
    at = Math.min(end, table.length);
  }
  // Here an entry says it has no length, or fewer bytes are left than its head has.
  const rest = table.subarray(at);
  return { entries, left, stray: stray + (rest.length > 7 || rest.some(Boolean) ? rest.length : 0) };
}
