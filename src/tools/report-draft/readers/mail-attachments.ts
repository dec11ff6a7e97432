import type { Attachment } from 'postal-mime';
import { parseAsn } from './asn1.ts';
import { digestOf } from './certificate.ts';
import { holdsPrivateKeyText, isKeyStore, isPrivateKey } from './keys.ts';
import type { Fact, FindingCode, Part } from './reading.ts';

const most = 100;

interface Attachments {
  parts: Part[];
  /** How many there are beyond those that are shown. */
  left: number;
}

/** Name, type, size and digest of each attachment, as it is once decoded. */
export async function attachmentParts(attachments: readonly Attachment[]): Promise<Attachments> {
  const parts: Part[] = [];
  for (const attachment of attachments.slice(0, most)) parts.push(await partOf(attachment));
  return { parts, left: Math.max(0, attachments.length - most) };
}

async function partOf({ filename, mimeType, content }: Attachment): Promise<Part> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const facts: Fact[] = [
    { field: 'attachment-name', value: filename ?? '' },
    { field: 'attachment-type', value: mimeType },
    { field: 'attachment-size', value: String(bytes.length) },
    { field: 'attachment-sha256', value: await digestOf('sha256', bytes) },
  ];
  const codes: FindingCode[] = [];
  if (mimeType === 'message/rfc822') codes.push('mail-inside');
  // Line ends of text change on the way, and with them the digest.
  else if (/^(text|message)\//.test(mimeType)) codes.push('text-attachment');
  if (isKey(bytes)) codes.push('key-inside');
  const findings = codes.map((code) => ({ code, values: {} }));
  return { part: 'attachment', facts: facts.filter(({ value }) => value !== ''), findings };
}

/** Keys are small; larger attachments are not looked through. */
function isKey(bytes: Uint8Array): boolean {
  if (bytes.length > 256 * 1024) return false;
  if (isKeyStore(bytes) || holdsPrivateKeyText(new TextDecoder().decode(bytes))) return true;
  if (bytes[0] !== 0x30) return false;
  try {
    return isPrivateKey(parseAsn(bytes));
  } catch {
    return false;
  }
}
