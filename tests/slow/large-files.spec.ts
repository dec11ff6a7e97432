import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogPage, scratch } from '../fixtures/evidence-log.ts';
import { needs, run } from '../fixtures/programs.ts';
import { expect, test } from '../fixtures/site.ts';

/** Five gigabytes: past the 4 GiB where old formats end. Sparse, so that it takes no room on the disk. */
const size = 5 * 1024 ** 3;

test('a file of 5 GB is logged, packed, unpacked and verified', async ({ page }) => {
  needs('sha256sum', '7z');
  test.setTimeout(15 * 60_000);
  const folder = scratch();
  const path = join(folder, 'image.dd');
  writeFileSync(path, '');
  truncateSync(path, size);
  const digest = run(folder, 'sha256sum', 'image.dd').slice(0, 64);

  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open();
  await page.locator('[data-add="files"]').setInputFiles(path);
  await expect(log.item('E0001')).toContainText(digest, { timeout: 5 * 60_000 });
  page.setDefaultTimeout(10 * 60_000);
  const zip = await log.download(/Save evidence package/);

  const place = scratch();
  run(place, '7z', 'x', '-bd', '-y', zip);
  const [bag = ''] = run(place, 'ls').trim().split('\n');
  run(join(place, bag), 'sha256sum', '--strict', '-c', 'manifest-sha256.txt', 'tagmanifest-sha256.txt');

  await page.goto('en/keep/verify/');
  await page.locator('[data-choose="files"]').setInputFiles(zip);
  await expect(page.locator('[data-verdict="intact"]').first()).toBeVisible({ timeout: 10 * 60_000 });
});
