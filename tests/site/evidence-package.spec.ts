import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { needs, run } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';

/** Names that break careless tools: all must come back exactly. */
const hardNames = [
  'plain.txt',
  'a "quoted" name, with comma.eml',
  'two\nlines.log',
  '报价单 🧾.pdf',
  'invoice\u202Efdp.exe',
  '=1+1|cmd.csv',
  '100%.txt',
  '-rf',
  "it's $HOME `id`.sh",
  `${'长'.repeat(83)}ab.bin`,
];

test('a package of files with hard names passes sha256sum, shasum and hashdeep after two unpackers', async ({
  page,
}) => {
  needs('unzip', '7z', 'sha256sum', 'shasum', 'hashdeep');
  const folder = join(scratch('evidence'), 'from the client');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  for (const [index, name] of hardNames.entries()) writeFileSync(join(folder, name), `file ${index}`);
  writeFileSync(join(folder, 'sub', 'plain.txt'), 'same name, other place');
  writeFileSync(join(folder, 'empty.dat'), '');
  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open();
  await page.locator('[data-add="folder"]').setInputFiles(folder);
  await log.isHashed();
  const zip = await log.download(/Save evidence package/);

  for (const [program, ...options] of [
    ['unzip', '-q', zip],
    ['7z', 'x', '-bd', zip],
  ] as const) {
    const place = scratch('evidence');
    run(place, program, ...options);
    const bag = join(place, readdirSync(place)[0] ?? '');
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      run(bag, 'sha256sum', '--strict', '-c', manifest);
      run(bag, 'shasum', '-a', '256', '-c', manifest);
    }
    const audit = run(bag, 'hashdeep', '-r', '-l', '-c', 'sha256', '-a', '-k', 'hashdeep.txt', 'data');
    expect(audit).toContain('Audit passed');
    const { items } = JSON.parse(readFileSync(join(bag, 'evidence-log.json'), 'utf8'));
    const names = items.map(({ name }: { name: string }) => name).toSorted();
    expect(names).toEqual([...hardNames, 'empty.dat', 'plain.txt'].toSorted());
    const paths = items.map(({ path }: { path: string }) => path);
    expect(paths).toContain('from the client/sub/plain.txt');
  }
});

test('a package is written to the file the reader chose, and the digest of its tag manifest is shown', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.withPicker();
  await log.open();
  await log.add([{ name: 'offer.eml', mimeType: 'message/rfc822', buffer: Buffer.from('From: a') }]);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText(/^Saved: evidence-.*\.zip$/)).toBeVisible();
  const saved = await log.picked();
  expect(saved).toHaveLength(1);
  expect(saved[0]?.[1]).toBeGreaterThan(1000);

  const digest = (await page.locator('.head-digest code.digest').textContent()) ?? '';
  await page.getByText('Third-party timestamp').click();
  const request = readFileSync(await log.download(/Save timestamp request/));
  expect(request).toHaveLength(59);
  expect(request.toString('hex')).toContain(digest);
});

test('a file that changed after it was logged is named, and no package is left behind', async ({ page }) => {
  const folder = scratch('evidence');
  const path = join(folder, 'contract.txt');
  const time = new Date('2026-01-02T03:04:05Z');
  writeFileSync(path, 'ten percent');
  utimesSync(path, time, time);
  writeFileSync(join(folder, 'other.txt'), 'stays');
  const log = new LogPage(page);
  await log.withPicker();
  await log.open();
  await log.add([path, join(folder, 'other.txt')]);
  // Same size, same time: only the digest can tell.
  writeFileSync(path, 'two percent');
  utimesSync(path, time, time);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.locator('[data-notices="save"]')).toContainText(/^\s*Changed since logging: E0001\./);
  expect(await log.picked()).toEqual([]);
});

test('a file that went away after it was logged is named, and the log stays as it was', async ({ page }) => {
  const path = join(scratch('evidence'), 'contract.txt');
  writeFileSync(path, 'ten percent');
  const log = new LogPage(page);
  await log.withPicker();
  await log.open();
  await log.add([path]);
  writeFileSync(path, 'something longer than before');
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.locator('[data-notices="save"]')).toContainText('Could not be read: E0001.');
  expect(await log.picked()).toEqual([]);
  expect((await log.workingCopy()).items).toHaveLength(1);
});

test('“log only” saves the lists without the files, to be checked beside the originals', async ({ page }) => {
  needs('unzip', 'sha256sum');
  const folder = scratch('evidence');
  writeFileSync(join(folder, 'huge.iso'), 'huge');
  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open();
  await log.add([join(folder, 'huge.iso')]);
  const zip = await log.download('Save log only');
  const place = scratch('evidence');
  run(place, 'unzip', '-q', zip);
  const lists = join(place, readdirSync(place)[0] ?? '');
  expect(readdirSync(lists)).not.toContain('data');
  run(folder, 'sha256sum', '--strict', '-c', join(lists, 'SHA256SUMS'));
});

test('where background workers are refused a package is still written', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { Worker: undefined }));
  const log = new LogPage(page);
  await log.withPicker();
  await log.open();
  await log.add([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') }]);
  await expect(page.getByText(/refuses background workers/)).toBeVisible();
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
});

test('words written while a package is saved are not taken for saved, and its digest is not shown for them', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.withHeldPicker();
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText('Packing and hashing again')).toBeVisible();
  await page.getByLabel('Reference').fill('A-1');
  await log.release();
  await expect(page.getByText('Packing and hashing again')).toBeHidden();
  await expect(page.getByText(/^Saved: /)).toBeHidden();
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
});

test('erasing while a package is written stops it, and nothing is saved', async ({ page }) => {
  const log = new LogPage(page);
  await log.withHeldPicker();
  await log.open();
  await log.add([text('offer.eml', 'From: a')]);
  await page.getByRole('button', { name: /Save evidence package/ }).click();
  await expect(page.getByText('Packing and hashing again')).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('No file yet.')).toBeVisible();
  await log.release();
  await expect(page.getByText('Packing and hashing again')).toBeHidden();
  await expect(page.getByText(/^Saved: /)).toBeHidden();
  expect(await page.evaluate(() => Reflect.get(window, 'target').isClosed)).toBe(false);
});

test('files of one path are not put into a list that cannot tell them apart', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'one')]);
  await log.add([text('offer.eml', 'two')]);
  await page.getByRole('button', { name: 'Save log only' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'E0001, E0002' })).toBeVisible();
});
