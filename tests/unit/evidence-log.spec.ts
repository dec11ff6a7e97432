import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { emptyLog, nextNumber } from '../../src/formats/evidence-log/evidence-log.ts';
import { readLog, writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { localTimestamp } from '../../src/formats/timestamp.ts';
import type { FileProblem } from '../../src/formats/versioned.ts';
import { anyLog, anyText } from '../fixtures/any.ts';
import { handedOver, handover, now } from '../fixtures/evidence.ts';

test('a log that was saved comes back as it was, whatever was typed in and however files are named', () => {
  fc.assert(fc.property(anyLog, (log) => expect(readLog(writeLog(log))).toEqual({ log })));
});

test('the same log gives the same file, whatever the order of its fields in memory', () => {
  const log = handedOver();
  const turned = { ...Object.fromEntries(Object.entries(log).reverse()) } as unknown as typeof log;
  expect(writeLog(turned)).toBe(writeLog(log));
  expect(writeLog(log)).toMatch(/^\{\n {2}"format": "spot-keep-report\/evidence-log",\n {2}"version": 1,/);
  expect(writeLog(log)).toMatch(/\n}\n$/);
});

test('what the page hangs on an item for itself is not saved', () => {
  const log = handedOver();
  const [first] = log.items;
  const withFile = { ...log, items: [{ ...first, file: 'a handle' }, ...log.items.slice(1)] };
  expect(writeLog(withFile as typeof log)).toBe(writeLog(log));
});

test('a file that is not a log is told from one that is damaged, and from one that is newer', () => {
  expect(problemsOf('')).toEqual([{ code: 'not-json' }]);
  expect(problemsOf(writeLog(handedOver()).slice(0, -20))).toEqual([{ code: 'not-json' }]);
  expect(problemsOf('{"format":"something else","version":1}')).toEqual([{ code: 'other-format' }]);
  expect(problemsOf('[]')).toEqual([{ code: 'other-format' }]);
  expect(changed((log) => Object.assign(log, { version: 2, unknown: 1 }))).toEqual([
    { code: 'newer', found: '2', expected: '1' },
  ]);
});

test('a log saved by an editor that adds a byte order mark is read', () => {
  expect(readLog(`\uFEFF${writeLog(handedOver())}`)).toEqual({ log: handedOver() });
});

const wrong: [what: string, at: string, found: string | undefined, change: (log: Loose) => void][] = [
  ['a missing field', 'items[0].name', undefined, (log) => delete log.items[0]?.['name']],
  ['a field nobody foresaw', 'items[1].rating', '5', (log) => set(log.items[1], { rating: 5 })],
  ['a digest cut short', 'items[1].sha256', '“ba78”', (log) => set(log.items[1], { sha256: 'ba78' })],
  [
    'a digest in capitals',
    'items[0].sha256',
    `“${'A'.repeat(58)}…`,
    (log) => set(log.items[0], { sha256: 'A'.repeat(64) }),
  ],
  ['a negative size', 'items[0].size', '-1', (log) => set(log.items[0], { size: -1 })],
  ['a size that is text', 'items[0].size', '“5”', (log) => set(log.items[0], { size: '5' })],
  ['a number that is none', 'items[0].number', '“E1”', (log) => set(log.items[0], { number: 'E1' })],
  ['a number used twice', 'items[1].number', '“E0001”', (log) => set(log.items[1], { number: 'E0001' })],
  [
    'a day that never was',
    'created',
    '“2026-02-30T00:00:00+08:00”',
    (log) => set(log, { created: '2026-02-30T00:00:00+08:00' }),
  ],
  [
    'a time without a zone',
    'custody[0].at',
    '“2026-11-22T20:33:01”',
    (log) => set(log.custody[0], { at: '2026-11-22T20:33:01' }),
  ],
  [
    'an item that is not there',
    'custody[1].items[0]',
    '“E0009”',
    (log) => set(log.custody[1], { items: ['E0009'] }),
  ],
  ['something that is no item', 'items[2]', 'null', (log) => log.items.push(null as never)],
  ['a case that is a list', 'case', '[…]', (log) => set(log, { case: [] })],
  [
    'a name that turns text round',
    'case.a⟨U+202E⟩b',
    'true',
    (log) => set(log['case'], { 'a\u202Eb': true }),
  ],
];
for (const [what, at, found, change] of wrong) {
  test(`${what} is named with its place`, () => {
    const problems = changed(change);
    const problem = problems.find((one) => one.at === at);
    expect(problem?.code).toBe('field');
    expect(problem?.found).toBe(found);
    expect(problem?.expected).toBeTruthy();
  });
}

test('all problems are named at once, but not more than anybody would read', () => {
  expect(
    changed((log) => {
      set(log.items[0], { size: -1, sha256: 'x' });
      set(log, { created: '' });
    }),
  ).toHaveLength(3);
  expect(
    changed((log) => {
      log.items.push(...(Array(1000).fill(7) as never[]));
    }),
  ).toHaveLength(20);
});

test('a log that tries to reach the program itself is refused without harm', () => {
  const text = writeLog(handedOver()).replace('"case"', '"__proto__": { "polluted": true }, "case"');
  expect(problemsOf(text)).toMatchObject([{ at: '__proto__', expected: 'no-such-field' }]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const inherited = writeLog(handedOver()).replace('"name": "offer.eml"', '"__proto__": { "name": "x" }');
  expect(problemsOf(inherited).map(({ at }) => at)).toEqual(['items[0].name', 'items[0].__proto__']);
});

test('nesting as deep as a file can hold is only a wrong field', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const text = writeLog(handedOver()).replace('"notes": ""', `"notes": ${deep}`);
  expect(problemsOf(text)).toMatchObject([{ code: expect.stringMatching(/field|not-json/) }]);
});

test('no file whatever makes reading fail: spoiled logs, other JSON, any text', () => {
  const good = writeLog(handedOver());
  const spoiled = fc
    .tuple(fc.nat(good.length), fc.nat(40), anyText)
    .map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length));
  const replaced = fc
    .tuple(fc.nat(), fc.jsonValue())
    .map(([nth, value]) =>
      good.replace(/"[^"]*"(?=,?\n)/g, (old, at: number) =>
        at % 7 === nth % 7 ? JSON.stringify(value) : old,
      ),
    );
  const shaped = fc
    .jsonValue()
    .map((items) => JSON.stringify({ ...JSON.parse(good), items, custody: items, case: items }));
  fc.assert(
    fc.property(fc.oneof(spoiled, replaced, shaped, fc.json(), anyText), (text) => {
      const result = readLog(text);
      // What is accepted is a log: it can be saved and read again.
      if ('log' in result) expect(readLog(writeLog(result.log))).toEqual(result);
      else expect(result.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('numbers go on from the last one, past ten thousand', () => {
  expect(nextNumber('')).toBe('E0001');
  expect(nextNumber('E0007')).toBe('E0008');
  expect(nextNumber('E9999')).toBe('E10000');
});

test('a log whose last number is lower than one of its items is damaged', () => {
  const log = { ...handedOver(), lastNumber: 'E0001' };
  expect(readLog(writeLog(log))).toMatchObject({ problems: [{ at: 'lastNumber' }] });
});

test('a new log is empty, says what made it and when, and can be saved', () => {
  const log = emptyLog('Spot Keep Report 0.1.0', now);
  expect(log).toMatchObject({ generator: 'Spot Keep Report 0.1.0', items: [], custody: [] });
  expect(new Date(log.created).getTime()).toBe(now.getTime());
  expect(readLog(writeLog(log))).toEqual({ log });
});

test('a time is written with its zone, and is the same moment', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1980-01-01'), max: new Date('9990-01-01'), noInvalidDate: true }),
      (date) => {
        const text = localTimestamp(date);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(new Date(text).getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
      },
    ),
  );
});

test('a handover noted to the minute can be read', () => {
  expect(changed((log) => set(log.custody[0], { at: handover.at.replace(':01+', '+') }))).toEqual([]);
});

type Loose = Record<string, unknown> & {
  items: Record<string, unknown>[];
  custody: Record<string, unknown>[];
};

function set(target: unknown, values: object) {
  Object.assign(target as object, values);
}

function changed(change: (log: Loose) => void) {
  const log = JSON.parse(writeLog(handedOver())) as Loose;
  change(log);
  return problemsOf(JSON.stringify(log));
}

function problemsOf(text: string): FileProblem[] {
  const result = readLog(text);
  return 'problems' in result ? result.problems : [];
}
