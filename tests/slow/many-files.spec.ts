import { LogPage } from '../fixtures/evidence-log.ts';
import { needs, run } from '../fixtures/programs.ts';
import { expect, test } from '../fixtures/site.ts';

test('ten thousand files in one log are hashed, shown piece by piece, described, found again and packed', async ({
  page,
}) => {
  test.slow();
  needs('unzip');
  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open();
  await page.locator('[data-add="folder"]').evaluate((field: HTMLInputElement) => {
    const transfer = new DataTransfer();
    for (let index = 0; index < 10_000; index += 1) {
      transfer.items.add(new File([`line ${index}`], `${index}.log`, { lastModified: 1_700_000_000_000 }));
    }
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText('Files hashed: 10000')).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('.items > li')).toHaveCount(100);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('.items > li')).toHaveCount(500);
  await log.describe('E0001', 'What it is', 'the first of many');
  const { items } = await log.workingCopy();
  expect(items).toHaveLength(10_000);
  expect(new Set(items.map(({ sha256 }) => sha256)).size).toBe(10_000);
  expect(items[0]?.what).toBe('the first of many');
  const zip = await log.download(/Save evidence package/);
  expect(run('.', 'unzip', '-Z1', zip).match(/\/data\/E\d+\.log$/gm)).toHaveLength(10_000);
});
