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

test('a question after one that failed is answered once the files are there', async ({ page }) => {
  await page.goto('en/', { waitUntil: 'networkidle' });
  const engine = /\/pagefind\/(wasm\.|pagefind-entry)/;
  await page.route(engine, (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('searchbox').fill(words);
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('status')).toHaveText(/could not be loaded/);
  await page.unroute(engine);
  await page.getByRole('searchbox').fill(`${words} abuse`);
  await expect(results.locator('.hits a').first()).toBeVisible();
});
