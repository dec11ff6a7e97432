import { LogPage, text } from '../fixtures/evidence-log.ts';
import { isKept } from '../fixtures/kept.ts';
import { answeringStay } from '../fixtures/leaving.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('two tabs that keep the draft do not write over each other', async ({ page, context }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await page.getByLabel('Keep in this browser').check();
  const other = new DraftPage(await context.newPage());
  await other.open();
  await other.answer({ asked: 'from the other tab' });
  await isKept(page, 'report-draft', 'from the other tab');
  await draft.answer({ asked: 'from this tab' });
  await expect(draft.told('storage')).toContainText('Another tab has changed or erased the kept draft');
  await expect(draft.told('storage')).toBeInViewport();
  await expect(draft.field('asked')).toHaveValue('from this tab');
  await other.page.reload();
  await expect(other.field('asked')).toHaveValue('from the other tab');
});

test('two tabs that keep the log do not write over each other', async ({ page, context }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Keep in this browser').check();
  await isKept(page, 'evidence-log', 'offer.eml');
  const other = new LogPage(await context.newPage());
  await other.open();
  await expect(other.item('E0001')).toBeVisible();
  await other.describe('E0001', 'Notes', 'from the other tab');
  await isKept(page, 'evidence-log', 'from the other tab');
  await log.describe('E0001', 'Notes', 'from this tab');
  await expect(log.told('storage')).toContainText('Another tab has changed or erased the kept log');
  await expect(log.item('E0001').getByLabel('Notes')).toHaveValue('from this tab');
  await other.page.reload();
  await other.item('E0001').getByText('Describe').click();
  await expect(other.item('E0001').getByLabel('Notes')).toHaveValue('from the other tab');
});

test('“Erase” says that nothing is kept once that is so, and who leaves before is asked', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Keep in this browser').check();
  await isKept(page, 'evidence-log', 'offer.eml');
  await page.evaluate(() => {
    const databases = indexedDB.databases.bind(indexedDB);
    const slow = new Promise((go) => document.addEventListener('go', go));
    indexedDB.databases = () => slow.then(databases);
  });
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await (dialog.type() === 'confirm' ? dialog.accept() : dialog.dismiss());
  });
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('No file yet.')).toBeVisible();
  await expect(log.told('storage')).toBeEmpty();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);
  await page.evaluate(() => document.dispatchEvent(new Event('go')));
  await expect(log.told('storage')).toContainText('keeps nothing of the log');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('what is kept again after it was not to be kept is kept', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  const box = page.getByLabel('Keep in this browser');
  await box.check();
  await expect(page.getByText('Now kept in this browser.')).toBeVisible();
  await box.uncheck();
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
  await box.check();
  await expect(page.getByText('Now kept in this browser.')).toBeVisible();
  await log.describe('E0001', 'Notes', 'second time');
  await isKept(page, 'evidence-log', 'second time');
  await page.reload();
  await log.item('E0001').getByText('Describe').click();
  await expect(log.item('E0001').getByLabel('Notes')).toHaveValue('second time');
});

test('opening a working copy asks before it replaces a log that the browser keeps', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('first.eml', 'From: a')]);
  const copy = JSON.stringify(await log.workingCopy());
  await log.add([text('second.eml', 'From: b')]);
  await page.getByLabel('Keep in this browser').check();
  await expect(page.getByText('Now kept in this browser.')).toBeVisible();
  const asked = answeringStay(page);
  await log.openWorkingCopy(copy);
  await expect.poll(() => asked).toEqual(['confirm']);
  await expect(log.item('E0002')).toContainText('second.eml');
});

test('a tab asks before its log takes the place of one that another tab keeps', async ({ page, context }) => {
  const log = new LogPage(page);
  const other = new LogPage(await context.newPage());
  await log.open();
  await other.open();
  await log.add([text('first.eml', 'From: a')]);
  await other.add([text('second.eml', 'From: b')]);
  await page.getByLabel('Keep in this browser').check();
  await isKept(page, 'evidence-log', 'first.eml');
  const asked = answeringStay(other.page);
  await other.page.getByLabel('Keep in this browser').click();
  await expect.poll(() => asked).toEqual(['confirm']);
  await expect(other.page.getByLabel('Keep in this browser')).not.toBeChecked();
  await expect(other.item('E0001')).toContainText('second.eml');
  await isKept(page, 'evidence-log', 'first.eml');
});

test('erasing the draft leaves a kept evidence log alone', async ({ page }) => {
  const evidence = new LogPage(page);
  await evidence.open();
  await page.getByLabel('Reference').fill('A-1');
  await page.getByLabel('Keep in this browser').check();
  await isKept(page, 'evidence-log', 'A-1');
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await page.getByLabel('Keep in this browser').check();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(draft.told('storage')).toContainText('Erased');
  await evidence.open();
  await expect(page.getByLabel('Reference')).toHaveValue('A-1');
});
