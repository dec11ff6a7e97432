import { type CssNode, generate, type List, type ListItem, parse, walk } from 'css-tree';
import type { Page } from 'playwright/test';
import { newInStyle } from '../fixtures/own-styles.ts';
import { expect, test } from '../fixtures/site.ts';

const pages = ['zh-cn/', 'en/keep/', 'zh-cn/assets/digital-signatures/', 'en/report/channels/cn-12339/'];

/** Opens a page whose styles were changed; the policy holds their digests, so it is left aside. */
test.use({ bypassCSP: true });
async function openStyled(page: Page, path: string, change: (style: string) => string) {
  await page.route(`**/${path}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, (_, open, style, close) =>
        [open, change(style), close].join(''),
      ),
    });
  });
  await page.goto(path);
}

/** Text of the page that nothing folds away and that cannot be seen. */
const unseen = (page: Page) =>
  page.locator('main :is(h1, h2, h3, p, li, td, pre)').evaluateAll((all) =>
    all
      .filter((one) => !one.closest('details:not([open]), .figure-list, .on-paper, [hidden]'))
      .filter((one) => one.getClientRects().length === 0)
      .map((one) => one.textContent?.slice(0, 60)),
  );

/** The style without whatever one of the oldest browsers lacks: unknown declarations, selectors and rules fall away. */
function aged(style: string): string {
  const tree = parse(style);
  walk(tree, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const isPart = node.type === 'Declaration' || node.type === 'Rule' || node.type === 'Atrule';
      if (!isPart || !list) return;
      const text =
        node.type === 'Declaration'
          ? `a{${generate(node)}}`
          : node.type === 'Rule'
            ? `${generate(node.prelude)}{}`
            : `@${node.name} ${node.prelude ? generate(node.prelude) : ''}{}`;
      if (newInStyle(text).size > 0) list.remove(item);
    },
  });
  return generate(tree);
}

test('without anything that an old browser’s style lacks, a page is read whole and fits a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await openStyled(page, path, (style) => {
      const old = aged(style);
      expect(newInStyle(old)).toEqual(new Set());
      return old;
    });
    expect(await unseen(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('without any style a page is read whole, in its order', async ({ page }) => {
  for (const path of pages) {
    await openStyled(page, path, () => '');
    expect(await unseen(page), path).toEqual([]);
    const [first] = await page.locator('main :is(h1, h2)').allTextContents();
    expect(first, path).toBe(await page.locator('h1').textContent());
  }
});

test('when no script can be parsed a page is read whole, and a tool says what it needs', async ({ page }) => {
  await page.route(/\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'this is no script;' }),
  );
  for (const path of pages) {
    await page.goto(path);
    expect(await unseen(page), path).toEqual([]);
  }
  for (const path of ['en/keep/log/', 'en/keep/verify/', 'en/report/draft/']) {
    await page.goto(path);
    await expect(page.locator('[data-without-script]').first(), path).toBeVisible();
  }
});
