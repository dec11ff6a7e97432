import { lengthOf } from './asn1.ts';
import { hexOf } from './asn1-values.ts';
import { isKeyStore } from './keys.ts';
import { isOle } from './ole.ts';

export type Sniffed =
  | 'program'
  | 'ole'
  | 'archive'
  | 'other-program'
  | 'key'
  | 'der'
  | 'mbox'
  | 'mail'
  | 'pem'
  | 'unknown';

const archives = ['504b0304', '504b0506', '377abcaf', '52617221', '1f8b', '4d534346'];
const programs = ['7f454c46', 'cafebabe', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'];

/** What a file is by its content; its name is not asked. `head` is its first bytes, `text` the same as text. */
export function sniff(head: Uint8Array, text: string): Sniffed {
  const starts = (magic: string) => hexOf(head.subarray(0, 4)).startsWith(magic);
  if (isOle(head)) return 'ole';
  if (starts('4d5a')) return 'program';
  if (isKeyStore(head)) return 'key';
  if (archives.some(starts)) return 'archive';
  if (programs.some(starts)) return 'other-program';
  if (isSequence(head)) return 'der';
  if (/^From \S+ .*\d/.test(text)) return 'mbox';
  if (isMail(text)) return 'mail';
  if (text.includes('-----BEGIN ') || text.startsWith('PuTTY-User-Key-File-')) return 'pem';
  // Bare Base64 of a SEQUENCE, as Windows exports certificates without their frame.
  return /^\s*MI[A-Za-z0-9+/=\s]{200,}$/.test(text) ? 'pem' : 'unknown';
}

/** A SEQUENCE of ASN.1, as each certificate and key is: a long one, or a short one that is the whole file. */
function isSequence(head: Uint8Array): boolean {
  if (head[0] !== 0x30) return false;
  const first = head[1] ?? 0;
  return first >= 0x80 ? first <= 0x84 : lengthOf(head) === head.length;
}

const names =
  /^(from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to|sender|dkim-signature|arc-seal|x-[\w-]+|authentication-results):/i;

/** A mail begins with headers (RFC 5322, 2.2); two known ones among the first lines are asked for. */
function isMail(text: string): boolean {
  let known = 0;
  for (const line of text.split(/\r?\n/, 200)) {
    if (names.test(line)) known += 1;
    else if (line === '' || !/^([ \t]|[!-9;-~]+[ \t]*:)/.test(line)) break;
    if (known === 2) return true;
  }
  return false;
}
