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

test('a working copy that is cut, foreign, newer or tampered with is refused and changes nothing', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await log.handOver();
  const good = await log.workingCopy();
  const tampered = structuredClone(good);
  Object.assign(tampered.custody[0] ?? {}, { to: 'somebody else' });
  const bad = {
    'cut.json': JSON.stringify(good).slice(0, 100),
    'foreign.json': '{"a": 1}',
    'newer.json': JSON.stringify({ ...good, version: 99 }),
    'damaged.json': JSON.stringify({ ...good, items: [{ ...good.items[0], size: -1, sha256: 'x' }] }),
    'tampered.json': JSON.stringify(tampered),
  };
  for (const [name, content] of Object.entries(bad)) {
    await log.openWorkingCopy(content, name);
    await expect(log.told('storage')).toContainText(`${name} was not opened`);
    await expect(log.told('storage').getByRole('listitem').first()).toBeVisible();
    await expect(log.item('E0001')).toContainText('offer.eml');
  }
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

test('leaving with unsaved work asks first; after saving it does not', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Reference').fill('A-1');
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await log.download('Save working copy');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(asked).toEqual(['beforeunload']);
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
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await log.openWorkingCopy(copy);
  await expect.poll(() => asked).toEqual(['confirm']);
  await expect(log.item('E0002')).toContainText('second.eml');
});

test('where the browser refuses storage, keeping says so and “Erase” still empties the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByLabel('Keep in this browser').click();
  await expect(page.getByText(/^This browser did not keep the log/)).toBeVisible();
  await expect(page.getByLabel('Keep in this browser')).not.toBeChecked();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('No file yet.')).toBeVisible();
});
