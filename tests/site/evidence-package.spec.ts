import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

test('files of one path are not put into a list that cannot tell them apart', async ({ page }) => {
  const log = new LogPage(page);
  await log.open();
  await log.add([text('offer.eml', 'one')]);
  await log.add([text('offer.eml', 'two')]);
  await page.getByRole('button', { name: 'Save log only' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'E0001, E0002' })).toBeVisible();
});
