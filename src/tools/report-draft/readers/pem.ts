import { Refusal } from './reading.ts';

/** One block of PEM (RFC 7468). */
interface Block {
  /** `CERTIFICATE` of `-----BEGIN CERTIFICATE-----`. */
  label: string;
  bytes: Uint8Array;
}

/** Every block, in order; text between them is passed over. Throws a `Refusal` for a block without its end. */
export function pemBlocks(text: string): Block[] {
  const parts = text.split(/-----BEGIN ([A-Z0-9 ]{1,60})-----/);
  const blocks: Block[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    const label = parts[at] ?? '';
    const [body = '', end] = (parts[at + 1] ?? '').split(`-----END ${label}-----`, 2);
    if (end === undefined) throw new Refusal('cut');
    blocks.push({ label, bytes: fromBase64(body) });
  }
  return blocks;
}

/** The bytes of Base64 with line ends. Throws a `Refusal` when it is not that. */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch {
    throw new Refusal('damaged');
  }
}
