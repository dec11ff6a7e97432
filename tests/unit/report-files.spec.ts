import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { emptyLog } from '../../src/formats/evidence-log/evidence-log.ts';
import {
  type Answer,
  type DraftFile,
  draftFormat,
  readDraft,
  writeDraft,
} from '../../src/formats/report/report-draft.ts';
import { isHeavy } from '../../src/tools/report-draft/opening.ts';
import { pinnedFile, pinnedText } from '../../src/tools/report-draft/pin.ts';
import { newUuid } from '../../src/tools/report-draft/uuid.ts';
import { anyCodePoints } from '../fixtures/any.ts';

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
  readFrom: { urls: [{ value: 'https://a.example', file: 'a.eml' }] },
  receipts: {
    'cn-12339': {
      way: '12339',
      at: { date: '2026-11-20', time: '', zone: 'UTC' },
      reference: '',
      notes: '',
      what: 'pieces',
      whole: null,
      pieces: pinnedText('x', [], new Date(0)),
      xarf: [{ ...pinnedFile('{}', new Date(0)), isSent: true }],
    },
  },
};

const words = anyCodePoints({ maxLength: 60 });
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
    receipts: { 'cn-12339': { ...draft.receipts['cn-12339'], what: 'all', pieces: { bytes: 1 }, xarf: [1] } },
    meantFor: { facts: 'x' },
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
      'meantFor.facts',
      'receipts.cn-12339.what',
      'receipts.cn-12339.pieces.sha256',
      'receipts.cn-12339.xarf[0]',
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

test('ids of reports are random UUIDs of version 4', () => {
  expect(newUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newUuid()).not.toBe(newUuid());
});

test('a file that would keep the page from answering is told from anything a person writes', () => {
  const file = (facts: string) => writeDraft({ ...draft, answers: { facts } });
  expect(isHeavy(file('A spy asked me.\r\n\t'.repeat(5_000)))).toBe(false);
  expect(isHeavy(file('有人要我签名。'.repeat(5_000)))).toBe(false);
  expect(isHeavy(file('a'.repeat(1_000_000)))).toBe(true);
  expect(isHeavy(file('a\u202E'.repeat(2_001)))).toBe(true);
  expect(isHeavy(file('a\u202E'.repeat(2_001)).replaceAll('\u202E', '\\u202e'))).toBe(true);
  expect(isHeavy('{'.repeat(1000))).toBe(false);
});
