import { expect, test } from 'playwright/test';
import { Session } from '../../src/tools/evidence-log/session.ts';
import { pickedFrom } from '../../src/tools/kit/pick.ts';

const file = (name: string, content = name, lastModified = 1_700_000_000_000) =>
  new File([content], name, { lastModified });

/** A log of two files, of which the second was still being hashed when the page was closed. */
function interrupted() {
  const before = new Session('test');
  const [first = ''] = before.add(pickedFrom([file('a'), file('b')]));
  before.finish(first, 'a'.repeat(64));
  const session = new Session('test');
  session.replace(structuredClone(before.log));
  return session;
}

test('a log that was closed while it was hashing names what is not hashed', () => {
  expect(interrupted().interrupted()).toMatchObject([{ number: 'E0002', name: 'b' }]);
});

test('a file whose hashing was cut short goes on under its number, once', () => {
  const session = interrupted();
  expect(session.add(pickedFrom([file('b')]))).toEqual(['E0002']);
  expect(session.finish('E0002', 'b'.repeat(64))).toMatchObject({ outcome: 'new', number: 'E0002' });
  expect(session.log.items).toHaveLength(2);
  expect(session.interrupted()).toEqual([]);
});

test('a file that was changed since its hashing was cut short is another item', () => {
  const session = interrupted();
  expect(session.add(pickedFrom([file('b', 'b', 1_800_000_000_000)]))).not.toEqual(['E0002']);
  expect(session.interrupted()).toHaveLength(1);
});
