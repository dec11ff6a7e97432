import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/site.ts';

const words = 'registrar';

async function ask(page: Page) {
  await page.goto('en/');
  await page.getByRole('searchbox').fill(words);
  return page.getByRole('region', { name: 'Search results' });
}

/** What search fetches for an answer besides its own script: the engine, the index and its parts. */
async function partsOfSearch(page: Page): Promise<string[]> {
  await page.goto('en/', { waitUntil: 'networkidle' });
  const parts = new Set<string>();
  const note = (request: { url(): string }) => parts.add(new URL(request.url()).pathname);
  page.on('request', note);
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('.hits a').first()).toBeVisible();
  page.off('request', note);
  return [...parts].filter((part) => !part.startsWith('/assets/'));
}

for (const { fault, spoil } of [
  { fault: 'missing', spoil: () => ({ status: 404, body: '' }) },
  { fault: 'cut in the middle', spoil: (body: Buffer) => ({ body: body.subarray(0, body.length / 2) }) },
]) {
  test(`when a part of search is ${fault} the answer is right, or there is none and the list of all pages`, async ({
    page,
    root,
  }) => {
    const parts = await partsOfSearch(page);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      const address = new URL(part, root).href;
      await page.route(address, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, ...spoil(await response.body()) });
      });
      await test.step(part, async () => {
        const results = await ask(page);
        const failed = results.getByText('could not be loaded').or(page.locator('.hits a'));
        await expect(failed.first(), part).toBeVisible();
        if ((await page.locator('.hits a').count()) === 0) {
          await expect(results.getByRole('link'), part).toHaveText('List of all pages');
        }
      });
      await page.unroute(address);
    }
  });
}
