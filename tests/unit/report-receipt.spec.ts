import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { appendLine } from '../../src/formats/evidence-log/custody.ts';
import { evidenceDigest } from '../../src/formats/evidence-log/evidence-digest.ts';
import { emptyLog } from '../../src/formats/evidence-log/evidence-log.ts';
import type { ReceiptNotes } from '../../src/formats/report/receipt-notes.ts';
import { readReceipt, writeReceipt } from '../../src/formats/report/report-receipt.ts';
import { useText } from '../../src/i18n/index.ts';
import { evidenceLines } from '../../src/tools/report-draft/evidence.ts';
import { writeMail } from '../../src/tools/report-draft/mail.ts';
import { pinnedFile, pinnedText } from '../../src/tools/report-draft/pin.ts';
import { notesFor, receiptOf } from '../../src/tools/report-draft/receipt.ts';
import { mailText, matchOf } from '../../src/tools/report-draft/receipt-check.ts';
import { receiptText } from '../../src/tools/report-draft/receipt-text.ts';

const evidence = [{ number: 'E0001', name: 'a.eml', size: 3, sha256: 'a'.repeat(64), what: '' }];
/** A receipt about a text that stands in the draft, or about what `notes` say. */
function receipt(text: string, notes: Partial<ReceiptNotes> = {}) {
  const made = receiptOf(
    {
      ...notesFor({}, 'cn-12387'),
      way: '12387@cert.org.cn',
      at: { date: '2026-11-20', time: '14:05', zone: 'Asia/Shanghai' },
      reference: 'A-17',
      ...notes,
    },
    {
      generator: 'test',
      channel: { id: 'cn-12387', name: '12387' },
      now: pinnedText(text, evidence, new Date(0)),
    },
  );
  if (!made) throw new Error('The time is missing.');
  return made;
}
const bytes = (text: string) => new TextEncoder().encode(text);

test('a receipt pins the exact text, tells the time in the reader’s zone and opens again', () => {
  const text = '报告\n正文\n';
  const made = receipt(text);
  expect(made).toMatchObject({
    sent: '2026-11-20T14:05:00+08:00',
    textAs: 'whole',
    textSha256: createHash('sha256').update(text).digest('hex'),
    textBytes: Buffer.byteLength(text),
    evidenceItems: 1,
  });
  expect(readReceipt(writeReceipt(made))).toEqual({ receipt: made });
});

test('a receipt of answers given one by one pins the whole text as it stood at the last copy, and says so', () => {
  const pieces = pinnedText('as copied\n', [], new Date(0));
  const made = receipt('typed on since', { what: 'pieces', pieces });
  expect(made).toMatchObject({ textAs: 'pieces', textSha256: pieces.sha256, evidenceItems: 0 });
  expect(receiptText(made, useText('en'), ': ')).toContain('whole text when the last was copied');
  expect(receiptText(made, useText('zh-cn'), '：')).toContain('逐项提交');
});

test('a receipt pins each XARF file that went out, and none that did not', () => {
  const [sent, not] = ['{"a":1}\n', '{"b":2}\n'].map((text) => pinnedFile(text, new Date(0)));
  if (!(sent && not)) throw new Error();
  const made = receipt('', {
    what: 'none',
    xarf: [
      { ...sent, isSent: true },
      { ...not, isSent: false },
    ],
  });
  expect(made).toMatchObject({ textAs: '', textSha256: '', textBytes: 0, evidenceItems: 0 });
  expect(made.xarf).toEqual([{ sha256: createHash('sha256').update('{"a":1}\n').digest('hex'), bytes: 8 }]);
  expect(readReceipt(writeReceipt(made))).toEqual({ receipt: made });
  expect(receiptText(made, useText('en'), ': ')).toContain('SHA-256 of the XARF file (bytes): ');
  expect(matchOf(made, bytes('{"a":1}\n'))).toBe('xarf');
  expect(matchOf(made, bytes('a text\n'))).toBe('no-text');
});

test('a saved text or mail is told to be the one of the receipt, and one changed character is not', async () => {
  const text = '报告\n> 正文 with trailing blanks  \n';
  const made = receipt(text);
  expect(matchOf(made, bytes(text))).toBe('text');
  expect(matchOf(made, bytes(text.replaceAll('\n', '\r\n')))).toBe('text-lines');
  expect(matchOf(made, bytes(`\uFEFF${text}\n\n`))).toBe('text-lines');
  expect(matchOf(made, bytes(text.replace('正', '证')))).toBe('other');
  const mail = bytes(writeMail({ subject: 's', body: text }));
  expect(matchOf(made, mail, await mailText(mail))).toBe('text-lines');
  const other = bytes(writeMail({ subject: 's', body: `${text}more\n` }));
  expect(matchOf(made, other, await mailText(other))).toBe('other');
});

test('a damaged receipt is refused, each fault named', () => {
  const made = receipt('x');
  const damaged = { ...made, textAs: '', xarf: [{ sha256: 'x', bytes: 1 }], sent: 'now' };
  const read = readReceipt(JSON.stringify(damaged));
  expect('problems' in read ? read.problems.map(({ at }) => at) : []).toEqual([
    'sent',
    'textAs',
    'xarf[0].sha256',
  ]);
});

test('a receipt is told in both languages, and nothing in it forges a line', () => {
  const made = { ...receipt('x'), reference: 'A-17\nSent: never', notes: '' };
  const english = receiptText(made, useText('en'), ': ');
  expect(english).toMatch(/^Receipt of a report\n\nReported to: 12387\n/);
  expect(english).toContain('Sent: 2026-11-20T14:05:00+08:00 (Asia/Shanghai)\n');
  expect(english).not.toContain('\nSent: never');
  expect(english).toContain('Notes: none\n');
  expect(receiptText(made, useText('zh-cn'), '：')).toContain('提交时间：2026-11-20T14:05:00+08:00');
});

test('the evidence digest of a receipt is the one that a custody line pins', () => {
  const now = new Date(0);
  const log = emptyLog('test', now);
  const item = {
    path: 'a.eml',
    modified: null,
    added: log.created,
    source: '',
    by: '',
    assetType: '',
    notes: '',
  };
  const full = { ...log, items: evidence.map((line) => ({ ...item, ...line })) };
  const handover = { at: log.created, from: 'A', to: 'B', reason: '', place: '', items: ['E0001'] };
  expect(evidenceDigest(evidenceLines(full))).toBe(appendLine(full, handover).custody[0]?.evidence);
  expect(evidenceLines(full)).toEqual(evidence);
});
