import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { mailDate } from '../../src/tools/report-draft/readers/mail-date.ts';
import { valuesOf } from '../../src/tools/report-draft/readers/reading.ts';
import { codes, partsOf, problem, reading, value } from '../fixtures/readings.ts';

const sample = Buffer.from('MZ a program that came by mail');

const heads = [
  'Return-Path: <bounce@other.example>',
  'Received: from mx.corp.example (mx.corp.example [192.0.2.10])',
  '\tby imap.corp.example (Server 8.14.4.0) with ESMTPS id ABC123',
  '\tfor <me@corp.example>; Sun, 22 Nov 2026 16:00:05 +0800 (CST)',
  'Received: from [198.51.100.7] (unknown [IPv6:2001:DB8:0::25]) by mx.corp.example',
  '\twith ESMTP (TLS (1.3)) id XYZ; 22 Nov 2026 08:00:01 -0000',
  'Authentication-Results: corp.example; spf=fail smtp.mailfrom=other.example; dkim=none',
  'X-Originating-IP: [203.0.113.9]',
  `From: =?UTF-8?B?${Buffer.from('张三').toString('base64')}?= <zhang@client.example>`,
  'Reply-To: zhang@elsewhere.example',
  'To: me@corp.example, "Team, A" <a@corp.example>',
  'Subject: =?gb18030?B?sqG2vg==?= <b>now</b>',
  'Date: Sun, 22 Nov 2026 16:00:00 +0800',
  'Message-ID: <1@client.example>',
];

const body = [
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<a href="https://user:pw@evil.example:8443/x?y">https://bank.example/</a> <img src=http://t.例子.cn/p.gif>',
  '--b1',
  'Content-Type: application/octet-stream',
  `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent('订单\u202Egpj.exe')}`,
  'Content-Transfer-Encoding: base64',
  '',
  sample.toString('base64'),
  '--b1--',
  '',
];

const mail = [...heads, ...body].join('\r\n');

test('a mail gives the fields of its head as they are', async () => {
  const result = await reading(mail, 'offer.eml');
  expect(result.kind).toBe('mail');
  expect(value(result, 'file-name')).toBe('offer.eml');
  expect(value(result, 'file-sha256')).toBe(createHash('sha256').update(mail).digest('hex'));
  expect(value(result, 'from')).toBe('张三 <zhang@client.example>');
  expect(value(result, 'reply-to')).toBe('zhang@elsewhere.example');
  expect(value(result, 'return-path')).toBe('<bounce@other.example>');
  expect(valuesOf(result, 'to')).toEqual(['me@corp.example', 'Team, A <a@corp.example>']);
  expect(value(result, 'mail-subject')).toBe('病毒 <b>now</b>');
  expect(value(result, 'date')).toBe('2026-11-22T16:00:00+08:00');
  expect(value(result, 'message-id')).toBe('<1@client.example>');
  expect(value(result, 'originating-ip')).toBe('[203.0.113.9]');
  expect(value(result, 'authentication-results')).toBe(
    'corp.example; spf=fail smtp.mailfrom=other.example; dkim=none',
  );
});

test('the way of a mail is given from the sender on, with times in their zones and addresses', async () => {
  const [first, second, ...more] = partsOf(await reading(mail), 'hop');
  if (!first || !second) throw new Error('no hops');
  expect(more).toEqual([]);
  expect(first.facts.map(({ field, value }) => [field, value])).toEqual([
    ['hop-number', '1'],
    ['hop-from', '[198.51.100.7] (unknown [IPv6:2001:DB8:0::25])'],
    ['hop-by', 'mx.corp.example'],
    ['hop-with', 'ESMTP (TLS (1.3))'],
    ['hop-id', 'XYZ'],
    ['hop-time', '2026-11-22T08:00:01-00:00'],
    ['hop-ip', '198.51.100.7'],
    ['hop-ip', '2001:db8::25'],
  ]);
  expect(value(second, 'hop-for')).toBe('<me@corp.example>');
  expect(value(second, 'hop-time')).toBe('2026-11-22T16:00:05+08:00');
  // The version of the server looks like an address and is none.
  expect(valuesOf(second, 'hop-ip')).toEqual(['192.0.2.10']);
});

test('words of a hop that mean something to a program are words all the same', async () => {
  const [hop] = partsOf(
    await reading('Received: from a constructor by toString\nFrom: a@b.example\n\n'),
    'hop',
  );
  expect(value(hop, 'hop-from')).toBe('a constructor');
  expect(value(hop, 'hop-by')).toBe('toString');
});

test('links are named by their true site and cannot be opened by mistake', async () => {
  expect(valuesOf(await reading(mail), 'link')).toEqual([
    'hxxps://evil[.]example:8443',
    'hxxps://bank[.]example',
    'hxxp://t[.]xn--fsqu00a[.]cn',
  ]);
});

test('an attachment gives its name, size and digest as it is once decoded', async () => {
  const result = await reading(mail);
  const [attachment] = partsOf(result, 'attachment');
  expect(value(attachment, 'attachment-name')).toBe('订单⟨U+202E⟩gpj.exe');
  expect(value(attachment, 'attachment-size')).toBe(String(sample.length));
  expect(value(attachment, 'attachment-sha256')).toBe(createHash('sha256').update(sample).digest('hex'));
  expect(codes(result)).toContain('hidden-characters');
});

test('a mail that answers or returns elsewhere says so', async () => {
  expect(codes(await reading(mail))).toEqual(expect.arrayContaining(['reply-elsewhere', 'return-elsewhere']));
  const plainMail = 'From: a@one.example\nReply-To: b@ONE.example\nDate: 22 Nov 2026 16:00 +0000\n\nhello\n';
  expect(codes(await reading(plainMail))).toEqual(['no-hops']);
});

test('a name that shows another address than the true one is pointed out', async () => {
  const shown = 'From: "boss@corp.example" <x@evil.example>\nTo: a@b.example\n\n';
  expect(codes(await reading(shown))).toContain('name-holds-address');
  expect(codes(await reading(`From: c@d.example\n${shown}`))).toContain('several-from');
});

test('a mail that was saved without its end says so', async () => {
  expect(codes(await reading(mail.slice(0, -20)))).toContain('mail-cut');
  expect(codes(await reading(mail))).not.toContain('mail-cut');
});

test('a forwarded mail, a text and a key among the attachments are pointed out', async () => {
  const part = (type: string, text: string) =>
    `--b\nContent-Type: ${type}\nContent-Disposition: attachment\n\n${text}\n`;
  const forwarded = part('message/rfc822', 'From: a@b.example\nSubject: original\n\nhello');
  const key = part('application/x-pem', '-----BEGIN RSA PRIVATE KEY-----\nAAAA');
  const parts = `${forwarded}${part('text/csv', 'a,b')}${key}--b--\n`;
  const head = 'From: a@b.example\nTo: c@d.example\nContent-Type: multipart/mixed; boundary=b\n\n';
  const found = partsOf(await reading(head + parts), 'attachment').map(codes);
  expect(found).toEqual([['mail-inside'], ['text-attachment'], ['key-inside']]);
});

test('a mail is found under a byte-order mark, blank lines, a mailbox line or Apple’s length', async () => {
  const { facts } = await reading(mail);
  const about = (all: typeof facts) => all.filter(({ field }) => !field.startsWith('file-'));
  const length = Buffer.byteLength(mail);
  for (const form of [
    `\uFEFF${mail}`,
    `\r\n\r\n${mail}`,
    `From sender@x.example Sun Nov 22 16:00:00 2026\n${mail}`,
    `${length}      \n${mail}<?xml version="1.0"?><plist/>`,
  ]) {
    expect(about((await reading(form)).facts)).toEqual(about(facts));
  }
});

test('a mailbox with several mails is not guessed at', async () => {
  const one =
    'From sender@x.example Sun Nov 22 16:00:00 2026\nFrom: a@b.example\nTo: c@d.example\n\nhello\n\n';
  expect(await problem(one.repeat(3))).toBe('several-mails');
  expect(codes(await reading(one))).toContain('no-hops');
});

const dates: [written: string, read: string | undefined][] = [
  ['Sun, 22 Nov 2026 16:00:00 +0800 (CST)', '2026-11-22T16:00:00+08:00'],
  ['22 Nov 26 16:00 GMT', '2026-11-22T16:00:00+00:00'],
  ['Sun, 1 Feb 2026 06:07:08 -0330', '2026-02-01T06:07:08-03:30'],
  ['Sun, 22 Nov 2026 16:00:00 -0000', '2026-11-22T16:00:00-00:00'],
  ['Tue, 31 Feb 2026 16:00:00 +0000', undefined],
  ['Sun, 22 Nov 2026 16:00:00', undefined],
  ['Sun, 22 Nov 2026 16:00:00 CST', undefined],
  ['yesterday', undefined],
];
for (const [written, read] of dates) {
  test(`the date “${written}” is ${read ? 'read with its zone' : 'not made up'}`, () => {
    expect(mailDate(written)).toBe(read);
  });
}

test('every date a mail program can write comes back as the same moment', () => {
  const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
  const moment = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, offset, (date, minutes) => {
      const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
      const local = new Date(whole.getTime() + minutes * 60_000);
      const size = Math.abs(minutes);
      const two = (number: number) => String(number).padStart(2, '0');
      const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
      const read = mailDate(local.toUTCString().replace('GMT', zone));
      expect(new Date(read ?? '').getTime()).toBe(whole.getTime());
    }),
  );
});

test('a hop dated in CST, which means two zones, is given as it stands and says so', async () => {
  const hop = 'from a by b; Sun, 22 Nov 2026 16:00:05 CST';
  const [part] = partsOf(await reading(`Received: ${hop}\r\nFrom: a@b.example\r\n\r\n`), 'hop');
  expect(value(part, 'hop-time')).toBe('Sun, 22 Nov 2026 16:00:05 CST');
  expect(codes(part)).toEqual(['date-unclear']);
});
