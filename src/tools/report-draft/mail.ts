import { sha256Of } from '../../formats/text-digest.ts';
import { base64 } from './base64.ts';
import { encodedHeader } from './mail-header.ts';

/** A text file that goes along; never evidence itself. */
export interface MailAttachment {
  /** ASCII letters, digits, dot and hyphen. */
  name: string;
  /** `application/json` */
  type: string;
  text: string;
}

export interface MailDraft {
  subject: string;
  /** Plain text with `\n`. */
  body: string;
  /** An address from `recipientsOf`; absent when the channel takes no mail or the reader fills it in. */
  to?: string;
  attachments?: readonly MailAttachment[];
}

/**
 * An `.eml` that mail programs open as an unsent draft (`X-Unsent`). It has no From, Date or
 * Message-ID: those are the sender's. Lines end in CRLF and hold at most 76 characters, all ASCII
 * (RFC 5322, 2.1.1; RFC 2045, 6.8; RFC 2047, 2). Throws a RangeError for what is no plain address or
 * file name, so that nothing typed can add a header.
 */
export function writeMail({ subject, body, to, attachments = [] }: MailDraft): string {
  if (to !== undefined && !isAddress(to)) throw new RangeError('This is no plain mail address.');
  const head = [
    'X-Unsent: 1',
    ...(to === undefined ? [] : [`To: ${to}`]),
    encodedHeader('Subject', subject),
    'MIME-Version: 1.0',
  ];
  const text = ['Content-Type: text/plain; charset=utf-8', ...encoded(body.replace(/\r?\n|\r/g, '\r\n'))];
  if (attachments.length === 0) return lines([...head, ...text]);
  const files = attachments.map(attachmentPart);
  // "=_" stands in no base64 (RFC 2045, 6.7).
  const boundary = `=_${sha256Of([body, ...files.flat()].join('\n').toWellFormed()).slice(0, 32)}`;
  const parts = [text, ...files].flatMap((part) => [`--${boundary}`, ...part]);
  const type = `Content-Type: multipart/mixed; boundary="${boundary}"`;
  return lines([...head, type, '', ...parts, `--${boundary}--`]);
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

function attachmentPart({ name, type, text }: MailAttachment): string[] {
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,60}$/.test(name)) throw new RangeError('This is no plain file name.');
  if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(type)) throw new RangeError('This is no media type.');
  return [
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Disposition: attachment; filename="${name}"`,
    ...encoded(text),
  ];
}

/** The header and the lines of a base64 body, an empty line between. */
const encoded = (text: string) => [
  'Content-Transfer-Encoding: base64',
  '',
  ...(base64(text).match(/.{1,76}/g) ?? []),
];

const lines = (all: readonly string[]) => `${all.join('\r\n')}\r\n`;
