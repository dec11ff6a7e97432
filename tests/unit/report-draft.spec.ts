import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Answers } from '../../src/tools/report-draft/answers.ts';
import { makeDraft } from '../../src/tools/report-draft/draft.ts';
import { linesOf, plainText } from '../../src/tools/report-draft/plain-text.ts';
import { Session } from '../../src/tools/report-draft/session.ts';
import { suggestionsOf, takeUp } from '../../src/tools/report-draft/suggest.ts';
import { workOf } from '../../src/tools/report-draft/work.ts';
import { anyCodePoints } from '../fixtures/any.ts';
import { realKit } from '../fixtures/report-kit.ts';

const kit = realKit('en');
const paper = kit.words['zh-cn'] ?? {};
const draftOf = (answers: Answers, language = 'zh-cn', template = 'state-security') =>
  makeDraft(kit, { template, language, answers });

test('an empty draft can be exported, and names what is missing in the language of the page', () => {
  const draft = draftOf({});
  expect(draft.sections).toEqual([]);
  expect(draft.missing.map(({ field }) => field)).toEqual([
    'identity',
    'reporter-contact',
    'my-part',
    'asked',
    'asked-by',
    'facts',
    'suspected',
  ]);
  expect(draft.missing[0]?.label).toBe('Do you give your name?');
  expect(plainText(draft, paper)).toContain('间谍行为可疑线索');
});

test('what somebody did is missed in a report only of those who say that they did some of the work', () => {
  const missing = (part: string, template: string) =>
    draftOf({ 'my-part': part }, 'en', template).missing.map(({ field }) => field);
  for (const template of ['state-security', 'police', 'general']) {
    expect(missing('own-work', template)).toEqual(expect.arrayContaining(['done', 'delivered', 'ongoing']));
    for (const part of ['', 'asked', 'witness', 'affected']) {
      expect(missing(part, template).filter((id) => ['done', 'delivered', 'ongoing'].includes(id))).toEqual(
        [],
      );
    }
  }
});

test('a name that was typed before choosing to stay anonymous does not reach the draft', () => {
  const named = { identity: 'named', 'reporter-name': 'Wang', organisation: 'A small firm' };
  expect(plainText(draftOf(named), paper)).toContain('Wang');
  const text = plainText(draftOf({ ...named, identity: 'anonymous' }), paper);
  expect(text).toContain('我要求匿名');
  expect(text).not.toContain('Wang');
  expect(text).not.toContain('A small firm');
  expect(plainText(draftOf({ 'reporter-name': 'Wang' }), paper)).not.toContain('Wang');
});

test('fixed words are in the language of the channel, the reader’s words stay as they are and are marked', () => {
  const draft = draftOf({ facts: 'They asked me to sign it.', 'my-part': 'asked', ongoing: 'unknown' });
  expect(draft.otherLanguage).toBe('English');
  const text = plainText(draft, paper);
  expect(text).toContain('我知道的：\n> They asked me to sign it.');
  expect(text).toContain('我与此事的关系：有人找我做，我没有做');
  expect(text).toContain('我的原话可能是另一种语言：English。');
  expect(draftOf({ facts: 'x' }, 'en').otherLanguage).toBe('');
});

test('a time keeps its zone and gets its offset, and says so when it has none', () => {
  const noticed = { date: '2026-07-01', time: '09:30', zone: 'Europe/Berlin' };
  const text = (moment: typeof noticed) =>
    plainText(draftOf({ noticed: moment }, 'en', 'general'), kit.words['en'] ?? {});
  expect(text(noticed)).toContain('Became aware: 2026-07-01 09:30 (Europe/Berlin, UTC+02:00)');
  expect(text({ ...noticed, date: '2026-12-01' })).toContain('UTC+01:00');
  expect(text({ ...noticed, zone: '' })).toContain('2026-07-01 09:30 (time zone not stated)');
  expect(text({ ...noticed, time: '' })).toContain('2026-07-01 (Europe/Berlin)');
});

test('evidence is listed by number, name, size and digest', () => {
  const evidence = [
    { number: 'E0001', name: '聊天.zip', size: 1024, sha256: 'b'.repeat(64), what: 'The chat' },
  ];
  expect(plainText(draftOf({ evidence }), paper)).toContain(
    `| E0001 · 聊天.zip · 1024字节 · SHA-256 ${'b'.repeat(64)}\n>     The chat\n| （照我的证据记录表列出）`,
  );
});

test('nothing that is typed can pass for the fixed words or for a heading', () => {
  const fixed = plainText(draftOf({ facts: 'x', suspected: 'y' }), paper).split('\n');
  fc.assert(
    fc.property(anyCodePoints({ maxLength: 300 }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const text = plainText(draftOf({ facts: `x${a}`, suspected: `y${b}\n1. 结束` }), paper);
      const others = linesOf(text).filter((line) => !line.startsWith('>'));
      expect(others).toEqual(fixed.filter((line) => !line.startsWith('>')));
    }),
  );
});

test('a file that puts words where a time or a choice belongs gets them marked as its own', () => {
  const forged = { date: '2026-01-01', time: '00:00)\n\n结束', zone: 'UTC' };
  const text = plainText(draftOf({ happened: forged, 'my-part': '官方结论' }), paper);
  expect(linesOf(text)).toContain('> 官方结论');
  expect(linesOf(text)).toContain('> 结束（UTC）');
});

test('HTML that is typed stays text', () => {
  const words = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const draft = draftOf({ facts: words });
  expect(draft.sections[0]?.lines[0]?.text).toBe(words);
  expect(plainText(draft, paper)).toContain(`> ${words}`);
});

test('the subject takes one line of an answer, however it is broken', () => {
  const { subject } = draftOf(
    { 'certificate-serial': '0A\r\nBcc: x@example.com' },
    'en',
    'certificate-problem',
  );
  expect(subject).toBe('Certificate Problem Report: “0A Bcc: x@example.com”');
});

test('names every object has are no answers', () => {
  const answers = JSON.parse('{"__proto__": {"facts": "x"}}');
  expect(draftOf(answers).sections).toEqual([]);
});

test('values read from a file are offered to the fields they fit and overwrite nothing', () => {
  const facts = [
    { field: 'serial', value: '0A1B' },
    { field: 'sha256', value: 'c'.repeat(64) },
    { field: 'sha1', value: 'd'.repeat(40) },
    { field: 'not-before', value: '2026-01-01T00:00:00Z' },
    { field: 'not-after', value: '2027-01-01T00:00:00Z' },
    { field: 'file-sha256', value: 'e'.repeat(64) },
  ];
  const offered = suggestionsOf(facts, 'certificate');
  const answers = offered.reduce(takeUp, { 'certificate-serial': 'typed' } as Answers);
  expect(answers).toEqual({
    'certificate-serial': 'typed',
    'certificate-thumbprints': ['c'.repeat(64), 'd'.repeat(40)],
    'certificate-validity': '2026-01-01T00:00:00Z – 2027-01-01T00:00:00Z',
  });
  expect(suggestionsOf(facts, 'program')).toContainEqual({ field: 'file-hashes', answer: ['e'.repeat(64)] });
  expect(suggestionsOf([{ field: 'date', value: '2026-11-20T14:05:00+08:00' }], 'mail')).toEqual([
    { field: 'mail-date', answer: { date: '2026-11-20', time: '06:05', zone: 'UTC' } },
  ]);
});

test('no word of the reader’s stands unmarked in the text, nor in the subject of a mail', () => {
  const own = Object.fromEntries(
    Object.entries(kit.fields).flatMap(([id, { kind }]): [string, string | string[]][] => {
      if (kind === 'line' || kind === 'text') return [[id, 'ownword']];
      return kind === 'list' ? [[id, ['ownword']]] : [];
    }),
  );
  for (const template of Object.keys(kit.templates)) {
    const draft = draftOf(own, 'en', template);
    const lines = linesOf(plainText(draft, kit.words['en'] ?? {}));
    expect(lines.filter((line) => line.includes('ownword') && !line.startsWith('> '))).toEqual([]);
    expect(draft.subject.replace('“ownword”', '')).not.toContain('ownword');
  }
});

test('values read from a file are told to be so, with its name, until the reader changes them', () => {
  const session = new Session('test');
  Object.assign(session, { place: 'world', situation: 'provider', channel: 'ca-problem-reports' });
  session.answer('certificate-thumbprints', ['typed']);
  const offers = suggestionsOf(
    [
      { field: 'serial', value: '0A1B' },
      { field: 'sha1', value: 'd'.repeat(40) },
    ],
    'certificate',
  );
  session.fill(offers.reduce(takeUp, session.answers));
  for (const { field, answer } of offers) session.read(field, answer, 'a\n> b.cer');
  const text = () => workOf(kit, session).chosen?.text ?? '';
  expect(text()).toContain('| 0A1B\n| (read from the file a⟨U+000A⟩> b.cer)\n');
  expect(text()).toContain(`> typed\n| ${'d'.repeat(40)}\n| (read from the file`);
  expect(text()).toContain('Lines beginning with “|” were read by a program');
  expect(session.file(new Date(0)).readFrom['certificate-serial']).toEqual([
    { value: '0A1B', file: 'a\n> b.cer' },
  ]);
  session.answer('certificate-serial', '0A1C');
  expect(text()).toContain('> 0A1C\n');
  expect(session.file(new Date(0)).readFrom).not.toHaveProperty('certificate-serial');
});

test('nothing that a file holds can pass for the fixed words', () => {
  fc.assert(
    fc.property(anyCodePoints({ maxLength: 200 }), anyCodePoints(), (value, file) => {
      const readFrom = { asked: [{ value: `x${value}`.trim(), file }] };
      const draft = makeDraft(kit, {
        template: 'state-security',
        language: 'en',
        answers: { asked: `x${value}` },
        readFrom,
      });
      const section = draft.sections[0];
      const lines = linesOf(plainText(draft, kit.words['en'] ?? {}));
      const from = lines.indexOf('What was asked:');
      const marked = lines.slice(from + 1, lines.indexOf('', from));
      expect(section?.lines).toHaveLength(1);
      expect(marked.every((line) => line.startsWith('|'))).toBe(true);
    }),
  );
});
