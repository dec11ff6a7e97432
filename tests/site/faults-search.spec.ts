import { expect, test } from '../fixtures/site.ts';

const words = 'registrar';

test('when the script of search does not arrive, Enter leads to the list of all pages', async ({ page }) => {
  await page.goto('en/', { waitUntil: 'networkidle' });
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\//);
  await expect(page.locator('#all-pages')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Domain names' }).first()).toBeVisible();
});
