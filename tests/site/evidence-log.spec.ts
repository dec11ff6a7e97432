import { address, LogPage, text } from '../fixtures/evidence-log.ts';
import { expect, test } from '../fixtures/site.ts';

test('every file gets its number, size and SHA-256; same content is pointed out', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('a.txt', 'abc'), text('empty.txt', ''), text('same.txt', 'abc')]);
  await expect(log.item('E0001')).toContainText(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  await expect(log.item('E0002')).toContainText(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  await expect(log.item('E0003')).toContainText('Same content as E0001');
});

test('the buttons that take files in stand on the first screen of a phone and of a laptop', async ({
  page,
}) => {
  for (const path of [address, address.replace('en/', 'zh-cn/')]) {
    for (const [width, height] of [
      [390, 844],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await expect(page.locator('label:has([data-add="files"])')).toBeInViewport({ ratio: 1 });
    }
  }
});

test('files and folders can be dropped anywhere on the page', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['abc'], 'dropped.txt'));
    return transfer;
  });
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(log.item('E0001')).toContainText('dropped.txt');
});

test('a hand-over pins its items, shows the head of the chain, and cannot be taken back', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('a.txt', 'a'), text('b.txt', 'b'), text('c.txt', 'c')]);
  await log.handOver({ to: '' });
  await expect(log.told('custody')).toContainText('Fill in who hands over');
  await log.handOver({ items: 'E0001, E0009' });
  await expect(log.told('custody')).toContainText('Not in the log: E0009');
  await log.handOver({ items: 'e0001-E0002' });
  const first = await page.locator('.digest-large').textContent();
  expect(first).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  await log.item('E0001').getByText('Describe').click();
  await expect(log.item('E0001')).toContainText('In the custody history, so it stays');
  await log.handOver({ from: 'Han Meimei', to: 'State security desk' });
  await expect(page.locator('.custody li')).toHaveCount(2);
  await expect(page.locator('.digest-large')).not.toHaveText(first ?? '');
});

test('the printed log has every item, digest and line in full, and nothing to press', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add(Array.from({ length: 120 }, (_, index) => text(`file ${index}.txt`, `content ${index}`)));
  await log.describe('E0001', 'What it is', 'first line\nsecond line');
  await log.handOver();
  await expect(page.getByText('100 of 120 items')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-evidence-paper]');
  await expect(paper.locator('.paper-item code')).toHaveCount(121);
  await expect(paper).toContainText('file 119.txt');
  await expect(page.locator('[data-evidence-log]')).toBeHidden();
  await expect(page.locator('.paper-form')).toBeHidden();
});

test('a filled log can be used with the keyboard alone', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a'), text('b.txt', 'b')]);
  await log.handOver();
  await log.item('E0001').locator('summary').press('Enter');
  await log.item('E0001').getByLabel('What it is').press('Tab');
  await expect(log.item('E0001').getByLabel('Where it was')).toBeFocused();
  await page.locator('[data-add="files"]').focus();
  await expect(page.locator('[data-add="files"]')).toBeFocused();
});
