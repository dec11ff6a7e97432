import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { isKept } from '../fixtures/kept.ts';
import { answeringStay, expectAskedBeforeLeaving } from '../fixtures/leaving.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';

test('closing the tab while files are hashed asks first; a kept log says what is not hashed, and goes on with it', async ({
  page,
  context,
}) => {
  const path = join(scratch('evidence'), 'image.dd');
  // Sparse: four gigabytes that take no room on the disk, and longer than this test to hash.
  writeFileSync(path, '');
  truncateSync(path, 4_000_000_000);
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Keep in this browser').check();
  await page.locator('[data-add="files"]').setInputFiles(path);
  await page.getByRole('button', { name: 'Pause' }).click();
  await isKept(page, 'evidence-log', 'image.dd');
  await expectAskedBeforeLeaving(page);
  await page.close();

  const again = new LogPage(await context.newPage());
  await again.open();
  await expect(again.item('E0002')).toContainText('Not hashed: the page was closed');
  await expect(again.page.getByText('Files not hashed yet: 1')).toBeVisible();
  await again.page.getByRole('button', { name: 'Save log only' }).click();
  await expect(again.told('save')).toContainText('Not hashed: E0002');
  await again.page.locator('[data-add="files"]').setInputFiles(path);
  await again.page.getByRole('button', { name: 'Pause' }).click();
  await expect(again.page.getByText('Paused.')).toBeVisible();
  await expect(again.page.locator('.items > li')).toHaveCount(2);
});

test('back and forward at every step of the draft lose no answer, and leaving it asks first', async ({
  page,
}) => {
  await page.goto('en/report/');
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.', 'contact-accounts': 'a@example.org' });
  // Each link to a part of the page is a step of the browser’s history.
  for (const part of ['#where', '#field-asked', '#sheet']) {
    await page.evaluate((hash) => location.assign(hash), part);
  }
  for (let step = 0; step < 3; step += 1) {
    await page.evaluate(() => history.back());
    await expect(draft.field('asked')).toHaveValue('To sign programs.');
  }
  await page.evaluate(() => history.go(3));
  await expect(page).toHaveURL(/#sheet$/);
  await expect(draft.field('contact-accounts')).toHaveValue('a@example.org');
  const asked = answeringStay(page);
  await page.evaluate(() => history.go(-4));
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(draft.field('asked')).toHaveValue('To sign programs.');
});

test('a draft that is kept is there again after back and forward', async ({ page }) => {
  await page.goto('en/report/');
  const draft = new DraftPage(page);
  await draft.begin();
  await page.getByLabel('Keep in this browser').check();
  await draft.answer({ asked: 'To sign programs.' });
  await isKept(page, 'report-draft', 'To sign programs.');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/report\/$/);
  await page.goForward();
  await expect(draft.field('asked')).toHaveValue('To sign programs.');
});

test('leaving a log with unsaved work asks first; after saving it does not', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Reference').fill('A-1');
  const asked = await expectAskedBeforeLeaving(page);
  await log.download('Save working copy');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(asked).toEqual(['beforeunload']);
});

test('leaving a draft with unsaved work asks first; after saving it does not', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await expectAskedBeforeLeaving(page);
  await draft.savedDraft();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
});
