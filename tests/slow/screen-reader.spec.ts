import { stumbles } from '../fixtures/heard.ts';
import { localisedPages } from '../fixtures/pages.ts';
import { expect, sweep } from '../fixtures/site.ts';

// Sheets for paper have a frame of their own.
for (const path of localisedPages.filter((page) => !/\/handouts\/.+/.test(page))) {
  sweep(`/${path} is heard with its parts, headings, tables and names`, async ({ reader: { page } }) => {
    // On a phone the cells of a table name their columns themselves.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    expect(await stumbles(page)).toEqual([]);
  });
}
