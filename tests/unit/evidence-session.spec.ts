import { expect, test } from 'playwright/test';
import { readHandover } from '../../src/tools/evidence-log/handover.ts';
import { readNumbers, writeNumbers } from '../../src/tools/evidence-log/numbers.ts';
import { Session } from '../../src/tools/evidence-log/session.ts';
import { pickedFrom } from '../../src/tools/kit/pick.ts';
import { Rate } from '../../src/tools/kit/rate.ts';

const digest = (letter: string) => letter.repeat(64);
const file = (name: string, content = name) => new File([content], name, { lastModified: 1_700_000_000_000 });

test('a number is given once, even when its item was removed', () => {
  const session = new Session('test');
  const [first = ''] = session.add(pickedFrom([file('a')]));
  session.finish(first, digest('a'));
  session.remove(first);
  expect(session.add(pickedFrom([file('b')]))).toEqual(['E0002']);
});

test('a number is not given again after the log was saved and opened', () => {
  const session = new Session('test');
  for (const key of session.add(pickedFrom([file('a'), file('b')]))) session.finish(key, digest('a'));
  session.remove('E0002');
  const again = new Session('test');
  again.replace(session.log);
  expect(again.add(pickedFrom([file('c', 'longer')]))).toEqual(['E0003']);
});

test('a log opened again takes its files back by their digest, whatever their name, and says which changed', () => {
  const session = new Session('test');
  const inFolder = (path: string, content: string) => ({ file: file('x.log', content), path });
  const before = [inFolder('a/x.log', '1'), inFolder('b/x.log', '2'), inFolder('c/x.log', '3')];
  for (const key of session.add(before)) session.finish(key, digest(key.at(-1) ?? ''));
  const again = new Session('test');
  again.replace(session.log);
  const after = [
    inFolder('b/x.log', '2'),
    inFolder('a/x.log', '1'),
    inFolder('c/x.log', '9'),
    { file: file('new name', '4444'), path: 'new name' },
  ];
  const [b = '', a = '', c = '', d = ''] = again.add(after);
  expect(again.log.items).toHaveLength(4);
  expect(again.finish(b, digest('2'))).toMatchObject({ outcome: 'attached', number: 'E0002' });
  expect(again.finish(a, digest('1'))).toMatchObject({ outcome: 'attached', number: 'E0001' });
  expect(again.finish(c, digest('9'))).toMatchObject({
    outcome: 'changed',
    former: 'E0003',
    number: 'E0005',
  });
  expect(again.finish(d, digest('4'))).toMatchObject({ outcome: 'new', number: 'E0004' });
  expect(again.item('E0003')?.sha256).toBe(digest('3'));
  expect([...again.files.keys()].toSorted()).toEqual(['E0001', 'E0002', 'E0004', 'E0005']);
});

test('a file that cannot be hashed stands in the log all the same, also when its log was opened again', () => {
  const session = new Session('test');
  for (const key of session.add(pickedFrom([file('a')]))) session.finish(key, digest('a'));
  const again = new Session('test');
  again.replace(session.log);
  const [key = ''] = again.add(pickedFrom([file('b')]));
  expect(again.fail(key, 'gone', 'reason')).toBe('E0002');
  expect(again.work.get('E0002')).toMatchObject({ state: 'gone' });
});

test('what was changed while it was saved is not saved', () => {
  const session = new Session('test');
  session.setCase('keeper', 'Li Lei');
  const at = session.changes;
  session.setCase('keeper', 'Han Meimei');
  session.saved(at);
  expect(session.isSaved).toBe(false);
  session.saved();
  expect(session.isSaved).toBe(true);
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
    ['1-3, e4', ['E0001', 'E0002', 'E0003', 'E0004']],
  ] as const) {
    expect(readNumbers(text, known), text).toEqual({ numbers, unknown: [] });
  }
  const wrong = ['E0009', 'E0004-E0002', 'x', 'E0001-E0002-E0003'];
  expect(readNumbers(wrong.join(', '), known).unknown).toEqual(wrong);
});

test('numbers are written as short as they are read', () => {
  const known = ['E0001', 'E0002', 'E0003', 'E0004', 'E0006'];
  expect(writeNumbers(known, known)).toBe('E0001–E0006');
  expect(writeNumbers(['E0001', 'E0002', 'E0004'], known)).toBe('E0001, E0002, E0004');
  expect(readNumbers(writeNumbers(['E0002', 'E0003', 'E0004'], known), known).numbers).toEqual([
    'E0002',
    'E0003',
    'E0004',
  ]);
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
