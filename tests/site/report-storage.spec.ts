import { isKept, watchForTraces } from '../fixtures/kept.ts';
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
