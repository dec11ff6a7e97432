import { LogPage } from '../fixtures/evidence-log.ts';
import { Keyboard } from '../fixtures/keyboard.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

// Each way a reader takes, gone without a mouse: every stop is seen, marked and in order, and the focus is
// never lost. tests/slow/keyboard.spec.ts walks every page from end to end, and takes the other ways.
test.describe.configure({ timeout: 60_000 });

test('from a word in the search field to the page that holds it', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await page.goto('en/');
  await keyboard.type(page.getByRole('searchbox'), 'registrar');
  // The results of the first letters give way to those of the whole word.
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('status')).toContainText('“registrar”');
  await keyboard.press(results.getByRole('link').first());
  await expect(page).toHaveURL(/\/en\/.+\//);
});

test('from files to a described log, handed over and saved', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const log = new LogPage(page);
  await log.open();
  // Waited for from here on, so that the browser knows before the key is pressed that the test answers.
  const chosen = page.waitForEvent('filechooser');
  await keyboard.reach(page.locator('[data-add="files"]'));
  await page.keyboard.press('Enter');
  await (await chosen).setFiles({ name: 'offer.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await log.isHashed();
  await keyboard.hasPlace();
  await keyboard.press(log.item('E0001').locator('summary'));
  await keyboard.type(log.item('E0001').locator('textarea').first(), 'the offer');
  const form = page.locator('[data-evidence-log] form');
  await keyboard.type(form.getByLabel('Handed over by'), 'Li Lei');
  await keyboard.type(form.getByLabel('Received by'), 'Han Meimei');
  await keyboard.type(form.getByLabel('Why'), 'report');
  await keyboard.press(form.getByRole('button', { name: 'Add this line' }));
  await expect(page.locator('.custody')).toContainText('Han Meimei');
  await keyboard.hasPlace();
  await keyboard.reach(page.getByRole('button', { name: 'Save working copy' }));
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await keyboard.hasPlace();
});

test('from a place to a report and a saved receipt', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const draft = new DraftPage(page);
  await draft.open();
  await keyboard.press(page.locator('input[name="situation"]').first(), 'Space');
  await keyboard.type(page.locator('select[name="place"]'), 'Mainland');
  const channel = page.locator('input[name="channel"]').first();
  await keyboard.press(channel, 'Space');
  await expect(page.locator('#sheet')).toBeVisible();
  await expect(channel).toBeFocused();
  await keyboard.type(draft.field('asked'), 'To sign programs.');
  await keyboard.reach(page.getByRole('button', { name: 'Save as text', exact: true }));
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await keyboard.hasPlace();
  await keyboard.press(page.locator('#sent button'));
  await keyboard.hasPlace();
  await keyboard.reach(page.getByRole('button', { name: 'Save receipt', exact: true }));
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await keyboard.hasPlace();
});
