import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type MailDraft, recipientsOf, writeMail } from '../../src/tools/report-draft/mail.ts';
import { anyCodePoints } from '../fixtures/any.ts';
import { needs } from '../fixtures/programs.ts';
import { realKit } from '../fixtures/report-kit.ts';

const reader = `
import sys, json, email, email.policy
mails = json.load(sys.stdin)
out = []
for mail in mails:
    m = email.message_from_bytes(mail.encode('ascii'), policy=email.policy.default)
    parts = [p for p in m.walk() if not p.is_multipart()]
    out.append({'headers': [[k, str(v)] for k, v in m.items()],
      'defects': [str(d) for p in m.walk() for d in p.defects],
      'parts': [{'type': p.get_content_type(), 'name': p.get_filename(), 'text': p.get_payload(decode=True).decode('utf-8')} for p in parts]})
json.dump(out, sys.stdout)
`;

interface Parsed {
  headers: [string, string][];
  defects: string[];
  parts: { type: string; name: string | null; text: string }[];
}

/** Opened by Python's mail package, a parser that is not ours. */
function opened(mails: string[]): Parsed[] {
  const { stdout, stderr } = spawnSync('python3', ['-c', reader], {
    input: JSON.stringify(mails),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}

const crlf = (text: string) => text.toWellFormed().replace(/\r?\n|\r/g, '\r\n');

test('a draft opens as an unsent mail with nothing in it that is the sender’s own', () => {
  const mail = writeMail({ subject: '间谍行为可疑线索', body: '第一行\n第二行\n', to: '12387@cert.org.cn' });
  expect(mail).toMatch(/^X-Unsent: 1\r\nTo: 12387@cert\.org\.cn\r\n/);
  expect(mail).not.toMatch(/^(From|Date|Message-ID|Bcc|Cc):/im);
});

test('any subject and body come out of another program as they went in', () => {
  needs('python3');
  const words = anyCodePoints({ maxLength: 200 });
  const written = fc.sample(fc.record({ subject: words, body: words }), 150);
  const parsed = opened(written.map(writeMail));
  for (const [index, { headers, defects, parts }] of parsed.entries()) {
    const { subject, body } = written[index] as MailDraft;
    expect(defects).toEqual([]);
    const names = headers.map(([name]) => name).filter((name) => !name.startsWith('Content-'));
    expect(names).toEqual(['X-Unsent', 'Subject', 'MIME-Version']);
    const oneLine = subject
      .toWellFormed()
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim();
    expect(headers.find(([name]) => name === 'Subject')?.[1].trim()).toBe(oneLine);
    expect(parts.map(({ text }) => text)).toEqual([crlf(body)]);
  }
});

test('lines are ASCII, end in CRLF and are short', () => {
  const body = '长'.repeat(5000);
  const mail = writeMail({ subject: '主题'.repeat(200), body });
  expect(mail).toMatch(/^[\r\n -~]*$/);
  expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
});

test('nothing typed can add a header', () => {
  for (const to of [
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com, b@example.com',
    '"a b"@example.com',
    '<a@example.com>',
    '',
  ]) {
    expect(() => writeMail({ subject: 's', body: 'b', to })).toThrow(RangeError);
  }
  const mail = writeMail({ subject: 'a\r\nBcc: b@example.com\r\n\r\n=?UTF-8?Q?x?=', body: 'b' });
  expect(mail).not.toMatch(/^Bcc/im);
});

test('a mail goes only to addresses that the channel’s own entry names', () => {
  const of = (id: string) =>
    recipientsOf(realKit('en').channels.find((channel) => channel.id === id) ?? { ways: [] });
  expect(of('cn-12387')).toEqual(['12387@cert.org.cn']);
  expect(of('aws-abuse')).toEqual(['trustandsafety@support.aws.com', 'email-abuse@amazon.com']);
  expect(of('cn-12339')).toEqual([]);
  // "abuse@ at the provider's domain" is no address.
  expect(of('mail-provider-abuse')).toEqual([]);
});
