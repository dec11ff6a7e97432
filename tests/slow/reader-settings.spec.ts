import { findLost, spaceOut } from '../fixtures/layout.ts';
import { badLines } from '../fixtures/lines.ts';
import { sample } from '../fixtures/pages.ts';
import { expect, sweep } from '../fixtures/site.ts';

for (const path of sample.filter((page) => !page.includes('/cards/'))) {
  sweep(
    `/${path} keeps all its words with the spacing of WCAG 1.4.12, and its lines whole`,
    async ({ reader: { page } }) => {
      await page.goto(path);
      const broken: string[] = [];
      for (const width of path.startsWith('zh-cn/') ? [390, 1280] : []) {
        await page.setViewportSize({ width, height: 800 });
        broken.push(...(await badLines(page)));
      }
      expect.soft(broken, 'lines that begin or end with a mark that may not').toEqual([]);
      await spaceOut(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await findLost(page), `${width}`).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    },
  );
}
