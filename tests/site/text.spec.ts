import { attributes, type Element, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';
import { htmlOf, localisedPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/site.ts';

const withTable = localisedPages.filter((page) => /\/(?:keep|report|law|law\/operators)\/$/.test(page));

test('a list to tick off has boxes to tick and no sign beside them; another list has none', () => {
  const lists = ['en', 'zh-cn'].flatMap((locale) =>
    elementsOf(htmlOf(`${locale}/organisations/contracts/`), 'ul').map((list) => ({
      isTicked: attributes(list)['class'] === 'ticks',
      text: textOf(list),
    })),
  );
  expect(lists.filter(({ isTicked }) => isTicked).length).toBeGreaterThan(1);
  expect(lists.some(({ isTicked }) => !isTicked)).toBe(true);
  expect(lists.filter(({ text }) => text.includes('☐'))).toEqual([]);
});

test('where a line of the law is named after its article, the name leads to its source and no note says it again', () => {
  const hrefsIn = (element: Element) => elementsIn(element).flatMap((one) => attributes(one)['href'] ?? []);
  const lines = localisedPages
    .filter((page) => /\/law\/$/.test(page))
    .flatMap((page) => elementsOf(htmlOf(page), 'li'))
    .map(elementsIn)
    .filter(([, first]) => attributes(first)['class'] === 'article-name')
    .map((line) => ({
      names: line.filter((one) => attributes(one)['class'] === 'article-name').flatMap(hrefsIn),
      notes: line.filter((one) => attributes(one)['class'] === 'cites').flatMap(hrefsIn),
    }));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter(({ names }) => !names[0]?.startsWith('#source-'))).toEqual([]);
  expect(lines.filter(({ names, notes }) => notes.some((note) => names.includes(note)))).toEqual([]);
});

test('on a phone each cell of a table begins with the name of its column, and none is wider than the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(withTable.length).toBeGreaterThan(4);
  for (const path of withTable) {
    await page.goto(path);
    const cells = await page.locator('.prose table').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const names = [...table.querySelectorAll('th')].map((one) => one.textContent?.trim() ?? '');
        return [...table.querySelectorAll('td:not(:first-child)')].map((cell) => ({
          name: names[(cell as HTMLTableCellElement).cellIndex],
          said: getComputedStyle(cell, '::before').content,
          isInside: cell.getBoundingClientRect().right <= innerWidth,
        }));
      }),
    );
    expect(cells.length).toBeGreaterThan(2);
    expect(cells.filter(({ name, said, isInside }) => !name || !said.includes(name) || !isInside)).toEqual(
      [],
    );
  }
});

test('a few characters in a cell, such as a time with its unit, stay on one line', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 844 });
  for (const path of withTable) {
    await page.goto(path);
    const broken = await page.locator('.prose td').evaluateAll((cells) =>
      cells
        .filter((cell) => (cell.textContent?.trim().length ?? 0) <= 8)
        .filter((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1;
        })
        .map((cell) => cell.textContent),
    );
    expect(broken).toEqual([]);
  }
});
