import { readFileSync } from 'node:fs';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { isKept, watchForTraces } from '../fixtures/kept.ts';
import { expect, test } from '../fixtures/site.ts';

test('the words of a reader survive a working copy, and its files are recognised by their digest', async ({
  page,
}) => {
  const words = 'line one\nline “two” 🧾 \u202Ertl <b>&amp;';
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a'), text('other.eml', 'From: b')]);
  await log.describe('E0001', 'What it is', words);
  await log.describe('E0001', 'By whom', 'Li Lei');
  await log
    .item('E0001')
    .getByRole('button', { name: /^Copy “where/ })
    .click();
  await page.getByLabel('Reference').fill('A-1');
  await log.handOver();
  const copy = readFileSync(await log.download('Save working copy'), 'utf8');

  await page.goto('about:blank');
  await log.open();
  await log.openWorkingCopy(copy);
  await expect(log.item('E0001')).toContainText('The file is not here');
  await log.item('E0002').getByText('Describe').click();
  await expect(log.item('E0002').getByLabel('By whom')).toHaveValue('Li Lei');
  await log.add([text('offer.eml', 'From: a'), text('other.eml', 'From: c')]);
  await expect(log.told('files')).toContainText('Files recognised and attached: 1');
  await expect(log.told('files')).toContainText('E0003 has the path of E0002');
  expect(JSON.parse(copy)).toMatchObject({
    case: { reference: 'A-1' },
    items: [{ what: words }, { by: 'Li Lei' }],
  });
  expect((await log.workingCopy()).items.map(({ number }) => number)).toEqual(['E0001', 'E0002', 'E0003']);
});

test('nothing is stored and nothing is requested while one works', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  const expectNoTrace = await watchForTraces(page);
  await log.add([text('offer.eml', 'From: a')]);
  await log.describe('E0001', 'Notes', 'secret');
  await log.handOver();
  await expectNoTrace();
});

test('the log is kept in the browser only when asked, and “Erase” leaves nothing', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Keep in this browser').check();
  await log.describe('E0001', 'Notes', 'kept words');
  await isKept(page, 'evidence-log', 'kept words');
  await page.reload();
  await expect(log.told('storage')).toContainText('Opened the log kept in this browser. Items: 1');
  await log.item('E0001').getByText('Describe').click();
  await expect(log.item('E0001').getByLabel('Notes')).toHaveValue('kept words');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(log.told('storage')).toContainText('keeps nothing of the log');
  await expect(page.getByText('No file yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No file yet.')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});
