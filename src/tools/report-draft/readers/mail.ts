import PostalMime, { addressParser, decodeWords, type Email } from 'postal-mime';
import { addressTexts, domainOf, namesOther } from './mail-addresses.ts';
import { attachmentParts } from './mail-attachments.ts';
import { mailDate } from './mail-date.ts';
import { hopPart } from './mail-hop.ts';
import { linksIn } from './mail-links.ts';
import { type Content, type Fact, type Field, type Finding, type FindingCode, Refusal } from './reading.ts';

const mostHops = 50;

const listed: [header: string, field: Field][] = [
  ['x-originating-ip', 'originating-ip'],
  ['x-mailer', 'mailer'],
  ['user-agent', 'mailer'],
  ['authentication-results', 'authentication-results'],
  ['arc-authentication-results', 'authentication-results'],
];

/** One message (RFC 5322). `isWhole` is false when the bytes are only its head. Throws a `Refusal`. */
export async function readMail(bytes: Uint8Array, isWhole: boolean): Promise<Content> {
  const mail = await parsed(bytes);
  const hops = headersOf(mail, 'received').reverse();
  const attachments = await attachmentParts(isWhole ? mail.attachments : []);
  const { links, left } = linksIn(isWhole ? `${mail.text ?? ''}\n${mail.html ?? ''}` : '');
  const parts = [
    ...hops.slice(0, mostHops).map((hop, index) => hopPart(hop, index + 1)),
    ...attachments.parts,
  ];
  const leftOut = left + attachments.left + Math.max(0, hops.length - mostHops);
  return {
    kind: 'mail',
    facts: [...headFacts(mail), ...links.map((value): Fact => ({ field: 'link', value }))],
    parts,
    findings: [
      ...senderFindings(mail),
      finding(hops.length > 0 ? 'hops-can-be-forged' : 'no-hops'),
      ...(isWhole ? [] : [finding('mail-large')]),
      ...(isWhole && isCut(mail, bytes) ? [finding('mail-cut')] : []),
      ...(leftOut > 0 ? [finding('left-out', { count: String(leftOut) })] : []),
    ],
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    // A mail forwarded as an attachment stays one: its head belongs to another mail.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  } catch {
    // Too many levels or too large a head: no mail program writes such a mail.
    throw new Refusal('too-complex');
  }
}

function headersOf(mail: Email, name: string): string[] {
  return mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
}

function headFacts(mail: Email): Fact[] {
  const facts: Fact[] = [];
  const add = (field: Field, values: readonly string[]) => {
    for (const value of values) if (value) facts.push({ field, value });
  };
  const addresses = (name: string) =>
    headersOf(mail, name).flatMap((value) => addressTexts(addressParser(value)));
  add('from', addresses('from'));
  add('sender', addresses('sender'));
  add('reply-to', addresses('reply-to'));
  // `<>` is the return path of messages that want no answer (RFC 5321, 4.5.5).
  add('return-path', headersOf(mail, 'return-path').slice(0, 1));
  add('to', addresses('to'));
  add('cc', addresses('cc'));
  add('mail-subject', headersOf(mail, 'subject').slice(0, 1).map(decodeWords));
  add(
    'date',
    headersOf(mail, 'date')
      .slice(0, 1)
      .map((date) => mailDate(date) ?? date),
  );
  add('message-id', headersOf(mail, 'message-id').slice(0, 1));
  for (const [header, field] of listed) add(field, headersOf(mail, header));
  return facts;
}

function senderFindings(mail: Email): Finding[] {
  const codes: FindingCode[] = [];
  const { from } = mail;
  const home = domainOf(from?.address);
  const isElsewhere = (address: string | undefined) =>
    domainOf(address) !== undefined && domainOf(address) !== home;
  const [date] = headersOf(mail, 'date');
  if (headersOf(mail, 'from').length > 1) codes.push('several-from');
  if (from?.address && namesOther(from.name, from.address)) codes.push('name-holds-address');
  if (home && mail.replyTo?.some(({ address }) => isElsewhere(address))) codes.push('reply-elsewhere');
  if (home && isElsewhere(mail.returnPath)) codes.push('return-elsewhere');
  if (date === undefined || !mailDate(date)) codes.push('date-unclear');
  return codes.map((code) => finding(code));
}

/** A mail of several parts ends with `--boundary--` (RFC 2046, 5.1.1). */
function isCut(mail: Email, bytes: Uint8Array): boolean {
  const [type = ''] = headersOf(mail, 'content-type');
  const [, quoted, bare] =
    /^multipart\/.*?;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return false;
  // Signatures of lists and the like may follow; what is looked for stands near the end.
  const end = new TextDecoder().decode(bytes.subarray(-65_536));
  return !end.includes(`--${boundary}--`);
}

function finding(code: FindingCode, values: Finding['values'] = {}): Finding {
  return { code, values };
}
