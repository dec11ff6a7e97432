import type { ReportReceipt } from '../../formats/report/report-receipt.ts';
import { sha256Of } from '../../formats/text-digest.ts';
import { wellFormed } from '../../formats/well-formed.ts';

/**
 * What a file is to a receipt.
 * - `text`: the text that was sent, byte for byte. `text-lines`: the same but for its line breaks, a mark
 *   at its start or blank lines at its end, which mail programs and editors change.
 * - `xarf`: a XARF report that went out.
 * - `other`: neither. `no-text`: neither, and the receipt is about no text.
 */
export type Match = 'text' | 'text-lines' | 'xarf' | 'other' | 'no-text';

/** Holds a file against a receipt. `mail` is the text of the mail, when the file is one. */
export function matchOf(receipt: ReportReceipt, content: Uint8Array, mail?: string): Match {
  const { textSha256, xarf } = receipt;
  const digest = sha256Of(content);
  if (digest === textSha256) return 'text';
  if (xarf.some(({ sha256 }) => sha256 === digest)) return 'xarf';
  if (textSha256 === '') return 'no-text';
  return isTextOf(receipt, mail ?? new TextDecoder().decode(content)) ? 'text-lines' : 'other';
}

/** Whether a text is the one that was sent, whatever became of its line breaks. */
function isTextOf({ textSha256 }: ReportReceipt, text: string): boolean {
  const lines = wellFormed(text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  let end = lines.length;
  while (lines[end - 1] === '\n') end -= 1;
  return [lines, `${lines.slice(0, end)}\n`].some((one) => sha256Of(one) === textSha256);
}

/** The text of a mail; undefined when it has none or cannot be read. The parser comes only when it is needed. */
export async function mailText(content: Uint8Array): Promise<string | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(content).catch(() => undefined);
  return mail?.text;
}
