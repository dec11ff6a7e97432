import { expect, test } from 'playwright/test';
import { readHandover } from '../../src/tools/evidence-log/handover.ts';
import { readNumbers } from '../../src/tools/evidence-log/numbers.ts';
import { Rate } from '../../src/tools/evidence-log/rate.ts';
import { Session } from '../../src/tools/evidence-log/session.ts';
import { pickedFrom } from '../../src/tools/kit/pick.ts';

const digest = (letter: string) => letter.repeat(64);
const file = (name: string, content = name) => new File([content], name, { lastModified: 1_700_000_000_000 });

test('a number is given once, even when its item was removed', () => {
  const session = new Session('test');
  const [first = ''] = session.add(pickedFrom([file('a')]));
  session.finish(first, digest('a'));
  session.remove(first);
  expect(session.add(pickedFrom([file('b')]))).toEqual(['E0002']);
});

test('a log opened again takes its files back by their digest, and a file that only has the name becomes a new item', () => {
  const session = new Session('test');
  for (const number of session.add(pickedFrom([file('a', '1'), file('b', '2')]))) {
    session.finish(number, digest(number.at(-1) ?? ''));
  }
  const { log } = session;
  const again = new Session('test');
  again.replace(log);
  const numbers = again.add(pickedFrom([file('a', '1'), file('b', '3'), file('c')]));
  expect(numbers).toEqual(['E0001', 'E0002', 'E0003']);
  expect(again.finish('E0001', digest('1'))).toBe('attached');
  expect(again.finish('E0002', digest('9'))).toBe('changed');
  expect(again.finish('E0003', digest('c'))).toBe('new');
  expect(again.item('E0002')?.sha256).toBe(digest('2'));
  expect(again.files.has('E0002')).toBe(false);
  expect(again.item('E0004')).toMatchObject({ name: 'b', sha256: digest('9') });
});

test('items with the same content point to the first of them, also after that one was removed', () => {
  const session = new Session('test');
  for (const number of session.add(pickedFrom([file('a'), file('b'), file('c')]))) {
    session.finish(number, digest('a'));
  }
  const [one, two, three] = session.log.items;
  if (!one || !two || !three) throw new Error('three items were added');
  expect([session.sameAs(one), session.sameAs(two), session.sameAs(three)]).toEqual([
    undefined,
    'E0001',
    'E0001',
  ]);
  session.remove('E0001');
  expect([session.sameAs(two), session.sameAs(three)]).toEqual([undefined, 'E0002']);
});

test('numbers are read as people write them', () => {
  const known = ['E0001', 'E0002', 'E0003', 'E0004', 'E0005'];
  for (const [text, numbers] of [
    ['', known],
    ['E0002', ['E0002']],
    ['e0004 e0001', ['E0001', 'E0004']],
    ['E0001、E0003－E0004', ['E0001', 'E0003', 'E0004']],
    ['E0002 – E0004', ['E0002', 'E0003', 'E0004']],
    ['E0002至E0003，E0005', ['E0002', 'E0003', 'E0005']],
  ] as const) {
    expect(readNumbers(text, known), text).toEqual({ numbers, unknown: [] });
  }
  expect(readNumbers('E0009, E0004-E0002, x', known).unknown).toEqual(['E0009', 'E0004-E0002', 'x']);
});

test('a hand-over names what is missing before anything is written', () => {
  const session = new Session('test');
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };
  const full = { from: 'a', to: 'b', reason: 'c', at: '2026-11-22T20:33', place: '', items: '' };
  expect(readHandover(form(full), session.log.items)).toMatchObject({ problem: 'no-items' });
  session.add(pickedFrom([file('a')]));
  expect(readHandover(form(full), session.log.items)).toMatchObject({
    problem: 'unhashed',
    items: ['E0001'],
  });
  session.finish('E0001', digest('a'));
  for (const name of ['from', 'to', 'reason', 'at']) {
    expect(readHandover(form({ ...full, [name]: ' ' }), session.log.items)).toMatchObject({
      problem: 'missing',
    });
  }
  expect(readHandover(form({ ...full, items: 'E7' }), session.log.items)).toMatchObject({
    problem: 'unknown',
    items: ['E7'],
  });
  const handover = readHandover(form(full), session.log.items);
  expect(handover).toMatchObject({ from: 'a', items: ['E0001'] });
  expect('at' in handover && handover.at).toMatch(/^2026-11-22T20:33:00[+-]\d\d:\d\d$/);
});

test('the time left follows the last seconds, and a pause is no slowness', () => {
  const rate = new Rate();
  expect(rate.secondsFor(100)).toBeUndefined();
  for (let second = 0; second <= 5; second += 1) rate.add(second * 1000, second * 100);
  expect(rate.secondsFor(1000)).toBe(10);
  rate.reset();
  rate.add(3_600_000, 500);
  expect(rate.secondsFor(1000)).toBeUndefined();
  rate.add(3_602_000, 900);
  expect(rate.secondsFor(1000)).toBe(5);
});
