import type { Page } from 'playwright/test';
import { build } from '../fixtures/build.ts';
import { findLost } from '../fixtures/layout.ts';
import { sample } from '../fixtures/pages.ts';
import { serveFolder } from '../fixtures/server.ts';
import { expect, test } from '../fixtures/site.ts';

// A build whose words are long and accented (src/i18n/pseudo.ts): what it cuts off, a third language would.

test.describe.configure({ mode: 'serial' });
let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  site = await serveFolder(await build({ PSEUDO: '1' }));
});
test.afterAll(() => site?.stop());

/** The words of the content grow as those of the interface have; drawings are wrapped when they are built. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.nodeValue ?? '';
      const isWords = /[a-z]{3}/i.test(text) && !text.includes('⟦') && !/[/@]|\w\.\w/.test(text);
      if (!isWords || node.parentElement?.closest('svg, pre, code, script, style')) continue;
      node.nodeValue = `${text}${' ẋẋẋẋ'.repeat(Math.ceil(text.length * 0.08))}`;
    }
  });

for (const path of sample.filter((page) => /^en\/(?!cards\/|handouts\/.)/.test(page))) {
  test(`/${path} has room for words two fifths longer`, async ({ page }) => {
    await page.goto(site.root + path, { waitUntil: 'networkidle' });
    await lengthen(page);
    const problems: string[] = [];
    for (const width of [320, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      problems.push(...(await findLost(page)).map((problem) => `${width}: ${problem}`));
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) problems.push(`${width}: scrolls sideways, ${needed}`);
    }
    expect.soft(problems).toEqual([]);
    // Buttons, labels, the frame of the page: all of it comes from the dictionaries.
    const plain = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, summary, legend, th, .button, [role="status"], .site-foot p, nav.verbs a',
        ),
      ]
        .filter((element) => element.checkVisibility() && !element.closest('.prose, [lang="zh-CN"]'))
        .map(({ textContent }) => textContent?.trim() ?? '')
        .filter((text) => /[a-z]{3}/i.test(text) && !text.includes('⟦')),
    );
    expect(plain, 'words outside the dictionaries').toEqual([]);
  });
}
