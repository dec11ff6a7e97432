import { expect, test } from 'playwright/test';
import { asChapter } from '../../src/layouts/manual-links.ts';
import { manualStyle } from '../../src/layouts/manual-style.ts';

const chapters = new Map(
  Object.entries({ keep: '4', sources: '15', 'spot/check': '3.1', 'assets/email': '2.6' }).map(
    ([path, number]) => [path, { number }],
  ),
);
const chapter = (html: string, level = 2) =>
  asChapter(html, { path: 'assets/email', level, chapters, root: '/en/' });

test('ids of one page do not meet those of another in the manual', () => {
  expect(chapter('<h2 id="export">Export</h2><p><a href="#export">above</a></p>')).toBe(
    '<h3 id="assets-email--export">Export</h3><p><a href="#assets-email--export">above</a></p>',
  );
});

test('a link to a page in the manual stays inside it, at its heading, its source or its question', () => {
  const inside = (html: string) => chapter(html).replace(/ data-part="[^"]*"/, '');
  expect(inside('<a href="/en/keep/#chat">a</a>')).toBe('<a href="#keep--chat">a</a>');
  expect(inside('<a href="/en/keep/">a</a>')).toBe('<a href="#keep">a</a>');
  expect(inside('<a href="#source-csbr">a</a>')).toBe('<a href="#sources--csbr">a</a>');
  expect(inside('<a href="/en/spot/check/reach/">a</a>')).toBe('<a href="#spot-check--reach">a</a>');
});

test('a link to another part of the manual says its number; to the same part, or of a term, it says none', () => {
  expect(chapter('<a href="/en/keep/#chat">a</a>')).toContain('data-part="4"');
  expect(chapter('<a href="/en/spot/check/reach/">a</a>')).toContain('data-part="3.1"');
  expect(chapter('<a href="/en/assets/email/#export">a</a>')).not.toContain('data-part');
  expect(chapter('<a class="term" href="/en/keep/">a</a>')).not.toContain('data-part');
});

test('what a page of its own prints behind a link is not printed in the manual, where its number stands', () => {
  expect(chapter('<a href="/en/keep/" data-at="/en/keep/">a</a>')).toBe(
    '<a href="#keep" data-part="4">a</a>',
  );
});

test('a link out of the manual carries its address for paper', () => {
  expect(chapter('<a href="/en/keep/log/">a</a>')).toBe(
    '<a href="/en/keep/log/" data-at="/en/keep/log/">a</a>',
  );
});

test('what is folded away on the screen is open on paper, and no script comes along', () => {
  expect(chapter('<details name="system"><summary>a</summary></details><script src="a.js"></script>')).toBe(
    '<details open=""><summary>a</summary></details>',
  );
});

test('words to copy are no landmark of their own in a document that repeats them', () => {
  expect(chapter('<pre tabindex="0" role="region" aria-label="a">b</pre>')).toBe('<pre>b</pre>');
});

test('a title cannot end the style of the sheets', () => {
  const choices = [{ id: 'keep', number: '4', title: 'a', chapters: [] }];
  const part = { id: 'keep', number: '4', title: '</style>"\\', choices };
  expect(manualStyle([part], { line: 'a' }, String)).not.toContain('</style');
});
