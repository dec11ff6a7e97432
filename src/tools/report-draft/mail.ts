import { base64 } from './base64.ts';
import { encodedHeader } from './mail-header.ts';

export interface MailDraft {
  subject: string;
  /** Plain text with `\n`. */
  body: string;
  /** An address from `recipientsOf`; absent when the channel takes no mail or the reader fills it in. */
  to?: string;
}

/**
 * An `.eml` that mail programs open as an unsent draft (`X-Unsent`). It has no From, Date or
 * Message-ID: those are the sender's. Lines end in CRLF and hold at most 76 characters, all ASCII
 * (RFC 5322, 2.1.1; RFC 2045, 6.8; RFC 2047, 2). Throws a RangeError for what is no plain address,
 * so that nothing typed can add a header.
 */
export function writeMail({ subject, body, to }: MailDraft): string {
  if (to !== undefined && !isAddress(to)) throw new RangeError('This is no plain mail address.');
  const lines = [
    'X-Unsent: 1',
    ...(to === undefined ? [] : [`To: ${to}`]),
    encodedHeader('Subject', subject),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(body.replace(/\r?\n|\r/g, '\r\n')).match(/.{1,76}/g) ?? []),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** Plain addresses only: no names, no comments, no lists. */
export const isAddress = (value: string) =>
  value.length <= 254 && /^[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(value);

/** The addresses that a channel itself names. */
export function recipientsOf(channel: { ways: readonly { kind: string; value?: string }[] }): string[] {
  return channel.ways.flatMap(({ kind, value }) =>
    kind === 'email' && value !== undefined && isAddress(value) ? [value] : [],
  );
}
