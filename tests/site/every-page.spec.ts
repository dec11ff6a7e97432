import { AxeBuilder } from '@axe-core/playwright';
import { pages } from '../fixtures/pages.ts';
import { expect, sweep } from '../fixtures/site.ts';

const widths = [320, 360, 480, 767, 768, 960, 1248, 1440];

for (const path of pages) {
  sweep(
    `/${path} can be used with assistive technology, at any width, and asks nobody else`,
    async ({ reader }) => {
      const { page, strangers } = reader;
      strangers.length = 0;
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      // The legacy mode differs only in frames of other sites, of which we have none; it is four times as fast.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect.soft(found, 'axe').toEqual([]);
      const tooWide: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) tooWide.push(`${width}: ${needed}`);
      }
      expect.soft(tooWide, 'widths at which the page scrolls sideways').toEqual([]);
      expect(strangers, 'requests that left the site').toEqual([]);
    },
  );
}
