import { LogPage } from '../fixtures/evidence-log.ts';
import { expect, offline, test } from '../fixtures/offline.ts';
import { verdict } from '../fixtures/verify.ts';

test('a file that is dropped goes to the tool that is shown, not to one that was open before', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.open(offline('en', '#/keep/log/'));
  await page.goto(offline('en', '#/keep/verify/'));
  await expect(page.getByText('Choose a zip or files')).toBeVisible();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['abc'], 'dropped.txt'));
    return transfer;
  });
  await page.dispatchEvent('.page.shown h1', 'drop', { dataTransfer: data });
  await expect(verdict(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByText('No file yet.')).toBeVisible();
});

test('every result has its page in the file, and Enter stays with the results', async ({ page }) => {
  await page.goto(offline('en'));
  await page.getByRole('searchbox').fill('report');
  const links = page.getByRole('region', { name: 'Search results' }).getByRole('link');
  await expect(links.nth(6)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(links.nth(6)).toBeVisible();
  const lost = await links.evaluateAll((all) =>
    all
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(lost).toEqual([]);
});

test('back returns to the line one was reading', async ({ page }) => {
  await page.goto(offline('en', '#/keep/'));
  const link = page.locator('main .page.shown a[href="#/keep/verify/"]').last();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL(/#\/keep\/verify\/$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep evidence');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('a citation leads to the source, and the list under a page has its address', async ({ page }) => {
  await page.goto(offline('en', '#/case/'));
  const source = page.locator('.page.shown .sources li').first();
  await expect(source.getByRole('link').nth(1)).toHaveAttribute('href', /^https:/);
  const all = page.locator('.page.shown .sources:not(.on-paper) li');
  await expect(all.locator('a[href^="#/sources/"]')).toHaveCount(await all.count());
  await page.locator('.page.shown .cites a').first().click();
  await expect(page).toHaveURL(/#\/sources\/[a-z0-9-]+$/);
  await expect(page.locator('li:target')).toBeVisible();
});

test('“Check a request” runs in its page', async ({ page }) => {
  await page.goto(offline('zh-cn', '#/spot/check/'));
  const stage = page.locator('[data-stage]');
  const first = await stage.locator('h2').textContent();
  await stage.locator('[data-to]').first().click();
  await expect(stage.locator('h2').first()).not.toHaveText(first ?? '');
  await expect(page).toHaveURL(/#\/spot\/check\/$/);
});

test('the list of channels is narrowed down', async ({ page }) => {
  await page.goto(offline('en', '#/report/channels/'));
  await page.getByLabel('Where are you?').selectOption('cn');
  await expect(page.locator('.filter [role="status"]')).toHaveText(/\d/);
});

test('prints the page one is at, says its path, and nothing of the others', async ({ page }) => {
  await page.goto(offline('en', '#/keep/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main > .page:visible')).toHaveCount(1);
  const said = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--at').trim(),
  );
  expect(said).toBe('"/en/keep/"');
});
