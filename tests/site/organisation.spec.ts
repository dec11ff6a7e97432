import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { serveFolder } from '../fixtures/server.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const example = readFileSync(join(dist, 'organisation.example.json'), 'utf8');

/** What the browser says while it stands in a copy with this `organisation.json`. */
async function brand(page: Page, text: string, status = 200): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route('**/organisation.json', (route) =>
    route.fulfill({ status, body: text, contentType: 'application/json' }),
  );
  return said;
}

const contact = (page: Page) => page.locator('.own-contact');

test('an organisation.json beside the pages puts its own contact before all others', async ({ page }) => {
  const said = await brand(page, example);
  await page.goto('en/');
  const number = contact(page).getByRole('link', { name: '+44 20 7946 0100' });
  await expect(number).toHaveAttribute('href', 'tel:+442079460100');
  const order = await page.evaluate(() => {
    const [own, doors] = [document.querySelector('.own-contact'), document.querySelector('.doors')];
    return own && doors ? own.compareDocumentPosition(doors) : 0;
  });
  expect(order & 4, 'the doors follow').toBe(4);
  await expect(page.getByRole('complementary', { name: 'Example Networks Ltd' })).toContainText(
    'Internal copy',
  );
  for (const path of [
    'zh-cn/report/',
    'zh-cn/report/channels/',
    'zh-cn/report/draft/',
    'zh-cn/assets/email/',
  ]) {
    await page.goto(path);
    await expect(contact(page), path).toContainText('安全值班室');
    await expect(contact(page), path).toContainText('2026年11月22日');
  }
  await page.goto('zh-cn/keep/');
  await expect(page.getByRole('contentinfo')).toContainText('示例网络公司');
  await expect(contact(page)).toHaveCount(0);
  expect(said).toEqual([]);
});

test('a branded page fits a small phone', async ({ page }) => {
  await brand(page, example);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['zh-cn/', 'en/report/', 'en/assets/email/']) {
    await page.goto(path);
    await expect(contact(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await expect(contact(page)).toHaveCSS('border-top-width', '3px');
});

test('an organisation.json that is wrong changes nothing and says all of it in one warning', async ({
  page,
}) => {
  const said = await brand(page, '{"nam": "A", "banner": "<img src=x onerror=alert(1)>"}');
  await page.goto('en/');
  await expect.poll(() => said).toHaveLength(1);
  expect(said[0]).toMatch(/^warning: organisation\.json was not used\. .*nam.*; name: .*; banner: /);
  await expect(page.locator('[class^="own-"]')).toHaveCount(0);
});

test('a file that is no JSON, and a server that answers with a page, leave the built-in text', async ({
  page,
}) => {
  const said = await brand(page, '{"name": "A",}');
  await page.goto('en/');
  await expect.poll(() => said).toEqual([expect.stringContaining('the file is no JSON')]);
  await page.unroute('**/organisation.json');
  const quiet = await brand(page, '<!doctype html><title>Portal</title>');
  await page.goto('en/report/', { waitUntil: 'networkidle' });
  expect(quiet).toEqual([]);
  await expect(page.locator('[class^="own-"]')).toHaveCount(0);
});

test('words are shown as words: no field of an organisation.json can run or load anything', async ({
  page,
}) => {
  const odd = `"><x y='javascript:alert(1)' & 1 < 2 {name} $&`.replace('<x', '< x');
  const first = { name: odd, ways: [{ text: odd }], note: odd, hours: odd, checkedOn: '2020-01-01' };
  await brand(page, JSON.stringify({ name: odd, banner: odd, firstContact: first }));
  await page.goto('en/report/');
  await expect(page.locator('.own-bar b')).toHaveText(odd);
  await expect(contact(page).locator('.own-name')).toHaveText(odd);
  await expect(contact(page).locator('a, [onclick], [style]')).toHaveCount(0);
  for (const place of [contact(page), page.locator('.own-foot')]) {
    await expect(place).toContainText('2020');
    await expect(place.locator('.overdue')).toHaveText(/overdue/);
  }
});

test('in a sub-folder the file is asked for beside the pages, and without one nothing shows', async ({
  page,
}) => {
  const site = await serveFolder(dist, { prefix: '/intranet/guide' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.root}en/report/channels/cn-110/`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('organisation.json'))).toEqual([`${site.root}organisation.json`]);
  expect(asked.filter((url) => /show/.test(url))).toEqual([]);
  await expect(page.locator('[class^="own-"]')).toHaveCount(0);
  await site.stop();
});

test('what shows an organisation is at most 4 kB, and only a branded copy loads it', async ({ page }) => {
  await brand(page, example);
  const loaded = page.waitForResponse(/assets\/show\./);
  await page.goto('en/keep/');
  const body = await (await loaded).body();
  expect(brotliCompressSync(body).length).toBeLessThan(4_000);
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(stored + (await page.context().cookies()).length, 'nothing is stored').toBe(0);
});
