import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { smallFile } from '../../src/digests/watch.ts';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { needs, run } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';

/** Five gigabytes: past the 4 GiB where old formats end. Sparse, so that it takes no room on the disk. */
const size = 5 * 1024 ** 3;

test('a file of 5 GB is logged, packed, unpacked and verified', async ({ root }) => {
  needs('sha256sum', '7z');
  test.setTimeout(20 * 60_000);
  const folder = scratch('evidence');
  const path = join(folder, 'image.dd');
  writeFileSync(path, '');
  truncateSync(path, size);
  const digest = run(folder, 'sha256sum', 'image.dd').slice(0, 64);

  // A profile on disk: the browser of other tests keeps everything in memory, and that is too small.
  const profile = scratch('evidence');
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumLaunch(),
    baseURL: root,
  });
  const page = await context.newPage();
  const log = new LogPage(page);
  // As in Chrome and Edge: the package is written to a file, piece by piece.
  await log.withPicker();
  await log.open();
  await page.locator('[data-add="files"]').setInputFiles(path);
  await expect(log.item('E0001')).toContainText(digest, { timeout: 5 * 60_000 });
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible({ timeout: 10 * 60_000 });
  const zip = largest(profile);
  expect(statSync(zip).size).toBeGreaterThan(size);

  const place = scratch('evidence');
  run(place, '7z', 'x', '-bd', '-y', zip);
  const [bag = ''] = run(place, 'ls').trim().split('\n');
  run(join(place, bag), 'sha256sum', '--strict', '-c', 'manifest-sha256.txt', 'tagmanifest-sha256.txt');

  await page.goto('en/keep/verify/');
  await page.locator('[data-choose="files"]').setInputFiles(zip);
  await expect(page.locator('[data-verdict="intact"]').first()).toBeVisible({ timeout: 10 * 60_000 });
  await context.close();
});

test('once the page is open it hashes, packs and saves with the network off, large files one after another', async ({
  page,
  context,
}) => {
  const folder = scratch('evidence');
  const large = ['a.dd', 'b.dd', 'c.dd'].map((name) => join(folder, name));
  for (const path of large) {
    writeFileSync(path, '');
    truncateSync(path, smallFile + 1);
  }
  const log = new LogPage(page);
  await log.withPicker();
  await log.open();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await log.add(large);
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  const { items } = await log.workingCopy();
  expect(items.map(({ sha256 }) => sha256?.length)).toEqual([64, 64, 64, 64]);
});

/** The largest file below a folder: the browser names files in its store itself. */
function largest(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .reduce((one, other) => (statSync(other).size > statSync(one).size ? other : one));
}
