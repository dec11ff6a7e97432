import { expect, test } from 'playwright/test';
import { findDue, findFuture } from '../../src/rules/freshness.ts';
import type { Library } from '../../src/rules/library.ts';
import { findOlder } from '../../src/rules/parity.ts';

const channel = (id: string, checkedOn: string, reviewEveryDays: number) => ({
  file: `${id}.yaml`,
  collection: 'channels',
  id,
  data: { checkedOn, reviewEveryDays },
  lineOf: () => undefined,
});

const libraryOf = (entries: Library['entries']) => ({
  entries,
  prose: [],
  settings: [],
  unreadable: [],
  problems: [],
});

test('an editor sees what is due and what is overdue, the most overdue first', () => {
  const entries = [
    channel('soon', '2026-01-01', 90),
    channel('late', '2025-06-01', 90),
    channel('fresh', '2026-03-01', 90),
  ];
  expect(findDue(libraryOf(entries), '2026-03-25')).toEqual([
    { file: 'late.yaml', text: 'overdue since 2025-08-30' },
    { file: 'soon.yaml', text: 'due on 2026-04-01' },
  ]);
});

test('an editor sees a day of checking that is still to come, but for tomorrow, which has begun elsewhere', () => {
  const entries = [channel('wrong-year', '2027-03-01', 90), channel('tomorrow', '2026-03-26', 90)];
  const source = { ...channel('source', '', 0), collection: 'sources', data: { readOn: '2026-12-01' } };
  expect(findFuture(libraryOf([...entries, source]), '2026-03-25')).toEqual([
    { file: 'wrong-year.yaml', text: 'checkedOn is 2027-03-01, which is still to come' },
    { file: 'source.yaml', text: 'readOn is 2026-12-01, which is still to come' },
  ]);
});

test('an editor sees which language is older when one has changed', () => {
  const recorded = { 'guides/keep': { en: 'a', 'zh-cn': 'b' } };
  expect(findOlder({ 'guides/keep': { en: 'a2', 'zh-cn': 'b' } }, recorded)).toEqual([
    { file: 'src/content/guides/keep', text: 'changed since they last matched: en; older: zh-cn' },
  ]);
  expect(findOlder(recorded, recorded)).toEqual([]);
});
