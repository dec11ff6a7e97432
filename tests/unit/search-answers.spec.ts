import { expect, test } from 'playwright/test';
import { sharesWord } from '../../src/tools/search/engine.ts';
import { splitExcerpt } from '../../src/tools/search/excerpt.ts';

test('a page that shares only one character with the query is no match', () => {
  expect(sharesWord('钢材和琴弦', '钢琴')).toBe(false);
});

test('a page that has another ending of an English word is a partial match', () => {
  expect(sharesWord('The CA revokes it.', 'revoking')).toBe(true);
});

test('markup inside an excerpt stays text', () => {
  expect(splitExcerpt('a &lt;img onerror=x&gt; <mark>b</mark> c')).toEqual([
    { text: 'a <img onerror=x> ', isMarked: false },
    { text: 'b', isMarked: true },
    { text: ' c', isMarked: false },
  ]);
});
