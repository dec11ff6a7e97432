import { expect, test } from 'playwright/test';
import { asChapter } from '../../src/layouts/manual-links.ts';
import { manualStyle } from '../../src/layouts/manual-style.ts';

const chapters = new Set(['keep', 'sources', 'spot/check', 'assets/email']);
const chapter = (html: string, level = 2) =>
  asChapter(html, { path: 'assets/email', level, chapters, root: '/en/' });

test('ids of one page do not meet those of another in the manual', () => {
  expect(chapter('<h2 id="export">Export</h2><p><a href="#export">above</a></p>')).toBe(
    '<h3 id="assets-email--export">Export</h3><p><a href="#assets-email--export">above</a></p>',
  );
});

test('a link to a page in the manual stays inside it, at its heading, its source or its question', () => {
  expect(chapter('<a href="/en/keep/#chat">a</a>')).toBe('<a href="#keep--chat">a</a>');
  expect(chapter('<a href="/en/keep/">a</a>')).toBe('<a href="#keep">a</a>');
  expect(chapter('<a href="#source-csbr">a</a>')).toBe('<a href="#sources--csbr">a</a>');
  expect(chapter('<a href="/en/spot/check/reach/">a</a>')).toBe('<a href="#spot-check--reach">a</a>');
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

test('a title cannot end the style of the sheets', () => {
  const part = { id: 'keep', title: '</style>"\\', choices: [{ id: 'keep', title: 'a', chapters: [] }] };
  expect(manualStyle([part], { line: 'a' }, String)).not.toContain('</style');
});
