import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { appendLine } from '../../src/formats/custody.ts';
import { emptyLog } from '../../src/formats/evidence-log.ts';
import {
  type Answer,
  type DraftFile,
  draftFormat,
  readDraft,
  writeDraft,
} from '../../src/formats/report-draft.ts';
import { readReceipt, writeReceipt } from '../../src/formats/report-receipt.ts';
import { useText } from '../../src/i18n/index.ts';
import { evidenceDigest, evidenceLines } from '../../src/tools/report-draft/evidence.ts';
import { isTextOf, makeReceipt } from '../../src/tools/report-draft/receipt.ts';
import { receiptText } from '../../src/tools/report-draft/receipt-text.ts';
import { newUuid } from '../../src/tools/report-draft/uuid.ts';

const draft: DraftFile = {
  format: draftFormat,
  version: 1,
  generator: 'test',
  saved: '2026-11-20T14:05:00+08:00',
  place: 'cn',
  situation: 'approach',
  channel: 'cn-12339',
  language: 'zh-cn',
  assets: ['email'],
  answers: { facts: '事实', noticed: { date: '', time: '', zone: 'UTC' } },
  meantFor: { facts: ['cn-12339'] },
};

const words = fc.string({ unit: 'binary', maxLength: 60 });
const answer: fc.Arbitrary<Answer> = fc.oneof(
  words,
  fc.array(words),
  fc.record({ date: words, time: words, zone: words }, { noNullPrototype: true }),
  fc.array(
    fc.record(
      { number: fc.constant('E0001'), name: words, size: fc.nat(), sha256: fc.constant(''), what: words },
      { noNullPrototype: true },
    ),
  ),
);
const ids = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

test('a kept draft opens as it was, whatever was typed', () => {
  fc.assert(
    fc.property(fc.dictionary(ids, answer, { noNullPrototype: true }), (answers) => {
      const file = { ...draft, answers };
      expect(readDraft(writeDraft(file))).toEqual({ draft: file });
    }),
  );
});

test('every problem of a damaged draft is named at once, and nothing of it is used', () => {
  const damaged = {
    ...draft,
    saved: 'yesterday',
    assets: [1],
    surprise: true,
    answers: { facts: 3, noticed: { date: 1, zone: '' }, evidence: [{ number: 'X' }], 'No Such': '' },
  };
  const read = readDraft(JSON.stringify(damaged));
  const places = 'problems' in read ? read.problems.map(({ at }) => at) : [];
  expect(places).toEqual(
    expect.arrayContaining([
      'saved',
      'surprise',
      'assets[0]',
      'answers.facts',
      'answers.noticed.date',
      'answers.noticed.time',
      'answers.evidence[0].number',
      'answers',
    ]),
  );
});

test('a newer draft, another file and no file at all are told apart', () => {
  const code = (text: string) => {
    const read = readDraft(text);
    return 'problems' in read ? read.problems[0]?.code : 'read';
  };
  expect(code(JSON.stringify({ ...draft, version: 2 }))).toBe('newer');
  expect(code(JSON.stringify(emptyLog('test', new Date(0))))).toBe('other-format');
  expect(code(writeDraft(draft).slice(0, -40))).toBe('not-json');
  expect(code(`\uFEFF${writeDraft(draft)}`)).toBe('read');
});

test('no file makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readDraft(text)));
  fc.assert(fc.property(fc.json(), (text) => void readDraft(text)));
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(draft)), (value, key) => {
      readDraft(JSON.stringify({ ...draft, [key]: value }));
      readDraft(JSON.stringify({ ...draft, answers: { facts: value } }));
    }),
  );
});

const evidence = [{ number: 'E0001', name: 'a.eml', size: 3, sha256: 'a'.repeat(64), what: '' }];
const receipt = (text: string) =>
  makeReceipt({
    generator: 'test',
    channel: 'cn-12387',
    channelName: '12387',
    way: '12387@cert.org.cn',
    at: Date.parse('2026-11-20T06:05:09Z'),
    zone: 'Asia/Shanghai',
    reference: 'A-17',
    notes: '',
    text,
    evidence,
  });

test('a receipt pins the exact text, tells the time in the reader’s zone and opens again', () => {
  const text = '报告\n正文\n';
  const made = receipt(text);
  expect(made).toMatchObject({
    sent: '2026-11-20T14:05:09+08:00',
    textSha256: createHash('sha256').update(text).digest('hex'),
    textBytes: Buffer.byteLength(text),
    evidenceItems: 1,
  });
  expect(readReceipt(writeReceipt(made))).toEqual({ receipt: made });
  expect(isTextOf(made, text)).toBe(true);
  expect(isTextOf(made, `${text} `)).toBe(false);
});

test('a receipt is told in both languages, and nothing in it forges a line', () => {
  const made = { ...receipt('x'), reference: 'A-17\nSent: never', notes: '' };
  const english = receiptText(made, useText('en'), ': ');
  expect(english).toMatch(/^Receipt of a report\n\nReported to: 12387\n/);
  expect(english).toContain('Sent: 2026-11-20T14:05:09+08:00 (Asia/Shanghai)\n');
  expect(english).not.toContain('\nSent: never');
  expect(english).toContain('Notes: none\n');
  expect(receiptText(made, useText('zh-cn'), '：')).toContain('提交时间：2026-11-20T14:05:09+08:00');
});

test('ids of reports are random UUIDs of version 4', () => {
  expect(newUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newUuid()).not.toBe(newUuid());
});

test('a call leaves a receipt without a text', () => {
  expect(receipt('')).toMatchObject({ textSha256: '', textBytes: 0 });
  expect(isTextOf(receipt(''), '')).toBe(false);
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
