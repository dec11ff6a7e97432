import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../fixtures/bags.ts';
import { LogPage } from '../fixtures/evidence-log.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';
import { chooseZip, folder, tree, verdict } from '../fixtures/verify.ts';

test('a long check shows how far it is, and stops at once', async ({ page }) => {
  await page.goto('en/keep/verify/');
  // The worker never answers, as if the file were endless.
  await page.route(/\/worker-/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'postMessage({kind:"ready"});postMessage({kind:"total",bytes:4e9});postMessage({kind:"read",bytes:1e9})',
    }),
  );
  await chooseZip(page, await zipOf(tree, folder));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Stopped' })).toHaveText(
    'Stopped. Nothing was judged.',
  );
  await expect(page.getByLabel('Choose a zip or files')).toBeFocused();
  await page.unroute(/\/worker-/);
  await chooseZip(page, await zipOf(tree, folder));
  await expect(verdict(page)).toContainText('Intact');
});

test('a reading that takes long shows how far it is, and Stop ends it whatever it is at', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counts = { ended: 0 };
    class Endless extends EventTarget {
      constructor() {
        super();
        queueMicrotask(() => this.say({ kind: 'ready' }));
      }
      say(data: object) {
        this.dispatchEvent(new MessageEvent('message', { data }));
      }
      postMessage() {
        this.say({ kind: 'total', bytes: 4000 });
        this.say({ kind: 'read', bytes: 1000 });
      }
      terminate() {
        counts.ended += 1;
      }
    }
    Object.assign(window, { Worker: Endless, counts });
  });
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.take({ 'program.exe': 'MZ' }, 'files');
  await expect(page.getByRole('progressbar', { name: 'Reading program.exe' })).toHaveAttribute(
    'value',
    '1000',
  );
  await expect(page.locator('[data-running]')).toContainText('of 4 kB');
  await page.getByRole('button', { name: 'Stop reading program.exe' }).click();
  await expect(draft.told('files')).toContainText('Nothing was read from program.exe');
  await expect(page.locator('[data-running]')).toHaveCount(0);
  await expect(page.locator('[data-take="files"]')).toBeFocused();
  expect(await page.evaluate(() => Reflect.get(window, 'counts').ended)).toBe(1);
});

test('hashing a large file can be paused, continued, cancelled and taken up again', async ({ page }) => {
  const folder = scratch('evidence');
  // Sparse: four gigabytes that take no room on the disk.
  writeFileSync(join(folder, 'image.dd'), '');
  truncateSync(join(folder, 'image.dd'), 4_000_000_000);
  const log = new LogPage(page);
  await log.open();
  await page.locator('[data-add="files"]').setInputFiles(join(folder, 'image.dd'));
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Cancel the rest' }).click();
  await expect(log.item('E0001')).toContainText('not hashed');
  await page.getByRole('button', { name: 'Save log only' }).click();
  await expect(log.told('save')).toContainText('Not hashed: E0001');
  await page.getByRole('button', { name: 'Hash the rest' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await log.item('E0001').getByText('Describe').click();
  await log.item('E0001').getByRole('button', { name: 'Remove from the log' }).click();
  await expect(page.getByText('No file yet.')).toBeVisible();
});
