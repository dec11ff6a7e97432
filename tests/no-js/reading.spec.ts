import { oneOfEachKind } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/site.ts';

test('all guidance can be read', async ({ page }) => {
  const hidden: string[] = [];
  for (const path of oneOfEachKind) {
    await page.goto(path);
    const invisible = await page.locator('main :is(h1, h2, h3, p, li, td, pre)').evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('details:not([open]), .figure-list, .on-paper, [hidden]'))
        .filter((element) => element.getClientRects().length === 0)
        .map((element) => element.textContent?.slice(0, 60)),
    );
    hidden.push(...invisible.map((text) => `${path}: ${text}`));
  }
  expect(hidden).toEqual([]);
});

test('what is folded away can be unfolded', async ({ page }) => {
  await page.goto('en/assets/digital-signatures/');
  const group = page
    .locator('main details.system')
    .filter({ has: page.locator('pre') })
    .last();
  await group.locator('summary').click();
  await expect(group.locator('pre').first()).toBeVisible();
});

test('the search field leads to the list of all pages and sends no words', async ({ page }) => {
  await page.goto('en/keep/');
  await page.getByRole('searchbox').fill('registrar');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\??$/);
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Domain names' }).first()).toBeVisible();
});

test('a reader gets from the start page to a phone number in two clicks', async ({ page }) => {
  await page.goto('zh-cn/');
  await page.getByRole('link', { name: '举报' }).first().click();
  await expect(page.getByRole('link', { name: '12339', exact: true }).first()).toBeVisible();
});
