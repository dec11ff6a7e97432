import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('a page of plain http, without a clipboard of its own, copies all the same', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const draft = new DraftPage(page);
  await draft.begin();
  await page.getByRole('button', { name: 'Copy all' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
});

test('where the browser refuses the clipboard, the command is selected to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.goto('en/keep/');
  const command = page.locator('.command').first();
  await command.getByRole('button', { name: 'Copy' }).click();
  const code = await command.locator('code').textContent();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(code);
  await expect(command.getByRole('button', { name: 'Copy' })).toBeVisible();
});
