import { fromBER } from 'asn1js';
import { Refusal } from './reading.ts';

/** Bounds for what strangers wrote. A chain of twenty certificates has some two thousand nodes. */
const limits = { maxDepth: 60, maxNodes: 60_000, maxContentLength: 32 * 1024 * 1024, parseEmbedded: false };

/** One element of ASN.1 in BER or DER (ITU-T X.690). */
export interface Asn {
  /** `16` for a universal tag, `[0]` for one of the context, `?` for others. */
  tag: string;
  /** The whole element, as it stands in the file. */
  bytes: Uint8Array;
  /** What follows tag and length. */
  content: Uint8Array;
  children: Asn[];
}

type Block = ReturnType<typeof fromBER>['result'];

/** The element at the start of the bytes; what follows it is left alone. Throws a `Refusal`. */
export function parseAsn(bytes: Uint8Array): Asn {
  if (isCut(bytes)) throw new Refusal('cut');
  const { offset, result } = run(bytes);
  if (offset !== -1) return view(result);
  throw new Refusal(/^Maximum ASN/.test(result.error) ? 'too-complex' : 'damaged');
}

function run(bytes: Uint8Array) {
  try {
    return fromBER(new Uint8Array(bytes), limits);
  } catch {
    throw new Refusal('damaged');
  }
}

/** Whether the length that the first element names goes beyond the bytes there are. */
function isCut(bytes: Uint8Array): boolean {
  const length = lengthOf(bytes);
  return length === undefined || length > bytes.length;
}

/** Length of the first element, head included; 0 when it does not say (BER, indefinite form). */
export function lengthOf(bytes: Uint8Array): number | undefined {
  const first = bytes[1];
  if (first === undefined) return undefined;
  if (first < 0x80) return 2 + first;
  const octets = first & 0x7f;
  if (bytes.length < 2 + octets) return undefined;
  if (octets === 0) return 0;
  return 2 + octets + bytes.subarray(2, 2 + octets).reduce((length, byte) => length * 256 + byte, 0);
}

function view(block: Block): Asn {
  const { tagClass, tagNumber, isConstructed } = block.idBlock;
  const bytes = block.valueBeforeDecodeView;
  const value: unknown = 'value' in block.valueBlock ? block.valueBlock.value : undefined;
  return {
    tag: tagClass === 1 ? String(tagNumber) : tagClass === 3 ? `[${tagNumber}]` : '?',
    bytes,
    content: bytes.subarray(block.idBlock.blockLength + block.lenBlock.blockLength),
    children: isConstructed && Array.isArray(value) ? value.map(view) : [],
  };
}

/** The bytes of an OCTET STRING, also of one that is written in pieces (BER). */
export function octets(asn: Asn): Uint8Array {
  if (asn.children.length === 0) return asn.content;
  const pieces = asn.children.map(octets);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The child at a place. Throws a `Refusal` when there is none, or it is of another type. */
export function child(asn: Asn | undefined, index: number, tag?: string): Asn {
  const found = asn?.children[index];
  if (!found || (tag !== undefined && found.tag !== tag)) throw new Refusal('damaged');
  return found;
}
