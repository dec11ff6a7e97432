import { LogPage } from '../fixtures/evidence-log.ts';
import { isKept, watchForTraces } from '../fixtures/kept.ts';
import { expectAskedBeforeLeaving } from '../fixtures/leaving.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('a saved draft opens again as it was', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ date: '2026-11-20', time: '14:05', zone: 'Europe/Berlin' });
  await draft.choose('cn-12339');
  await page.locator('input[name="language"][value="en"]').check();
  await draft.answer({ asked: 'line one\n\n  line “two” 🧾 \u202Ertl <b>', 'contact-accounts': 'a\n\nb' });
  const shown = await draft.sheet();
  const file = await draft.savedDraft();
  expect(file).toMatchObject({ place: 'cn', channel: 'cn-12339', language: 'en' });
  await page.goto('about:blank');
  await draft.open();
  await draft.take({ 'draft.json': JSON.stringify(file) });
  await expect(draft.told('storage')).toContainText('draft.json is open');
  expect(await draft.sheet()).toBe(shown);
  await expect(draft.field('contact-accounts')).toHaveValue('a\n\nb');
});

test('a draft opened over picks made by hand shows its own, field by field', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ date: '2026-11-20', time: '14:05', zone: 'Europe/Berlin' });
  await draft.choose('cn-12339');
  await draft.field('identity').selectOption('anonymous');
  const file = await draft.savedDraft();
  await draft.say({ place: 'kr', zone: 'UTC' });
  await draft.say({ place: 'cn' });
  await draft.field('identity').selectOption('named');
  page.on('dialog', (dialog) => dialog.accept());
  await draft.take({ 'draft.json': JSON.stringify(file) });
  await expect(draft.told('storage')).toContainText('draft.json is open');
  await expect(draft.field('identity')).toHaveValue('anonymous');
  await expect(page.locator('#since select')).toHaveValue('Europe/Berlin');
  const bare = { ...file, place: 'us', answers: {} };
  await draft.take({ 'bare.json': JSON.stringify(bare) });
  await expect(page.locator('select[name="place"]')).toHaveValue('us');
  await draft.say();
  await draft.choose('cn-12339');
  await expect(draft.field('identity')).toHaveValue('');
});

test('nothing is stored and nothing is requested while one works', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  const expectNoTrace = await watchForTraces(page);
  await draft.say();
  await draft.choose('cn-12339');
  await draft.answer({ asked: 'secret', 'reporter-contact': 'secret@example.org' });
  await draft.take(
    { 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nhttps://bad.example' },
    'files',
  );
  await expect(page.locator('.read-file')).toBeVisible();
  await draft.saved('Save as text');
  await expectNoTrace();
});

test('the draft is kept in the browser only when asked, and “Erase” leaves nothing', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await page.getByLabel('Keep in this browser').check();
  await draft.answer({ asked: 'kept words' });
  await isKept(page, 'report-draft', 'kept words');
  await page.reload();
  await expect(draft.told('storage')).toContainText('Opened the draft kept in this browser.');
  await expect(draft.field('asked')).toHaveValue('kept words');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(draft.told('storage')).toContainText('keeps nothing of the draft');
  await expect(page.locator('#sheet')).toHaveCount(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.reload();
  await expect(page.locator('#where')).toBeVisible();
  await expect(page.getByLabel('Keep in this browser')).not.toBeChecked();
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

test('leaving with unsaved work asks first; after saving it does not', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say();
  await expectAskedBeforeLeaving(page);
  await draft.savedDraft();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
});
