import { policy } from '../../docs/hosting/headers.mjs';
import { serveFolder } from '../fixtures/server.ts';
import { dist, expect, test } from '../fixtures/site.ts';

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

test('says so when the index cannot be loaded, and points to the list of pages', async ({ page }) => {
  const site = await serveFolder(dist, { block: /\/pagefind\// });
  await page.goto(`${site.root}en/`);
  await page.getByRole('searchbox').fill('trojan');
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('status')).toHaveText(/could not be loaded/);
  await expect(results.getByRole('link')).toHaveText('List of all pages');
  await site.stop();
});

test('says so when a policy of the server blocks WebAssembly, and points to the list of pages', async ({
  page,
}) => {
  const headers = { 'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", '') };
  const site = await serveFolder(dist, { headers });
  await page.goto(`${site.root}en/`);
  await page.getByRole('searchbox').fill('trojan');
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('status')).toHaveText(/security policy/);
  await results.getByRole('link', { name: 'List of all pages' }).click();
  await expect(page).toHaveURL(`${site.root}en/search/#all-pages`);
  await expect(page.locator('#all-pages')).toBeInViewport();
  await site.stop();
});

test('still leads to the list of pages when a server knows the script of the page no more', async ({
  page,
}) => {
  const headers = { 'content-security-policy': policy.replaceAll(/ 'sha256-[^']+'/g, '') };
  const site = await serveFolder(dist, { headers });
  await page.goto(`${site.root}en/keep/`);
  await expect(page.locator('h1')).toBeVisible();
  await page.getByRole('searchbox').fill('trojan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site.root}en/search/?`);
  await expect(page.locator('#all-pages')).toBeVisible();
  await site.stop();
});
