import { Keyboard } from '../fixtures/keyboard.ts';
import { sample } from '../fixtures/pages.ts';
import { expect, sweep } from '../fixtures/site.ts';

for (const path of sample.filter((page) => !page.startsWith('zh-cn/cards/'))) {
  for (const width of [1280, 320]) {
    sweep(
      `/${path} can be gone through with the keyboard at ${width} pixels: each stop seen, marked, in order, none for the mouse only`,
      async ({ reader: { page } }) => {
        sweep.setTimeout(120_000);
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await new Keyboard(page).walk()).toEqual([]);
      },
    );
  }
}
