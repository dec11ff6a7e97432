import { expect, test } from 'playwright/test';
import { findDue } from '../../src/rules/freshness.ts';
import { findOlder } from '../../src/rules/parity.ts';

const channel = (id: string, checkedOn: string, reviewEveryDays: number) => ({
  file: `${id}.yaml`,
  collection: 'channels',
  id,
  data: { checkedOn, reviewEveryDays },
  lineOf: () => undefined,
});

test('an editor sees what is due and what is overdue, the most overdue first', () => {
  const entries = [
    channel('soon', '2026-01-01', 90),
    channel('late', '2025-06-01', 90),
    channel('fresh', '2026-03-01', 90),
  ];
  expect(findDue({ entries, prose: [], settings: [], unreadable: [], problems: [] }, '2026-03-25')).toEqual([
    { file: 'late.yaml', text: 'overdue since 2025-08-30' },
    { file: 'soon.yaml', text: 'due on 2026-04-01' },
  ]);
});

test('an editor sees which language is older when one has changed', () => {
  const recorded = { 'guides/keep': { en: 'a', 'zh-cn': 'b' } };
  expect(findOlder({ 'guides/keep': { en: 'a2', 'zh-cn': 'b' } }, recorded)).toEqual([
    { file: 'src/content/guides/keep', text: 'changed since they last matched: en; older: zh-cn' },
  ]);
  expect(findOlder(recorded, recorded)).toEqual([]);
});
