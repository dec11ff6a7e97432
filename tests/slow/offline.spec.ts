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
