import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOf, digestOf, zipOf } from '../fixtures/bags.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';
import { chooseZip, folder, tree, verdict } from '../fixtures/verify.ts';

test('a sound package is called intact, first and in words, and the digests to compare are shown', async ({
  page,
}) => {
  const zip = await zipOf(tree, folder);
  await page.goto('en/keep/verify/');
  await chooseZip(page, zip);
  await expect(verdict(page)).toHaveText(/Intact\s+Every listed file is, byte for byte, as listed\./);
  await expect(verdict(page)).toBeFocused();
  const facts = page.locator('.facts');
  await expect(facts).toContainText(digestOf(zip as Uint8Array<ArrayBuffer>));
  await expect(facts).toContainText(digestOf(tree['tagmanifest-sha256.txt'] ?? ''));
  await expect(facts).toContainText('Items: 2. Custody lines: 2.');
  await expect(facts).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d/);
  await page.getByText('Intact files').click();
  await expect(page.getByText('offer.eml')).toBeVisible();
});

test('changed, missing and extra files are listed with what was listed and what was found', async ({
  page,
}) => {
  const { 'data/E0002.docx': _, ...rest } = tree;
  await page.goto('zh-cn/keep/verify/');
  await chooseZip(page, await zipOf({ ...rest, 'data/E0001.eml': 'other', 'data/new.txt': 'n' }, folder));
  await expect(verdict(page)).toContainText('有改动');
  const rows = page.locator('.files').first().getByRole('listitem');
  await expect(rows).toHaveText([
    /有改动\s+data\/E0001\.eml/,
    /缺失\s+data\/E0002\.docx/,
    /多出.*data\/new\.txt/s,
  ]);
  await expect(rows.first()).toContainText(digestOf('From: a'));
  await expect(rows.first()).toContainText(digestOf('other'));
});

test('an unpacked folder can be chosen', async ({ page }) => {
  const top = scratch('verify');
  for (const [path, content] of Object.entries(tree)) {
    const file = join(top, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytesOf(content));
  }
  await page.goto('en/keep/verify/');
  await page.getByLabel('Choose a folder').setInputFiles(join(top, folder));
  await expect(verdict(page)).toContainText('Intact');
  await expect(page.locator('.facts')).toContainText(folder);
});

test('files beside a list that it does not name are told in the verdict and folded below it', async ({
  page,
}) => {
  await page.goto('en/keep/verify/');
  await page.getByLabel('Choose a zip or files').setInputFiles(
    ['SHA256SUMS', 'a.txt', 'b.txt'].map((name) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(name === 'SHA256SUMS' ? `${digestOf('a.txt')}  a.txt\n` : name),
    })),
  );
  await expect(verdict(page)).toContainText('Files in no list, not compared: 1.');
  await page.getByText('In no list, not compared (1)').click();
  await expect(page.getByText('b.txt')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not intact' })).toHaveCount(0);
});

test('files can be dropped anywhere on the page', async ({ page }) => {
  await page.goto('en/keep/verify/');
  const zip = [...(await zipOf(tree, folder))];
  const dropped = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'package.zip'));
    return data;
  }, zip);
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(verdict(page)).toContainText('Intact');
});

test('a package whose tag manifest was taken away is called incomplete, and says what was not compared', async ({
  page,
}) => {
  const { 'tagmanifest-sha256.txt': _, ...stripped } = tree;
  await page.goto('en/keep/verify/');
  await chooseZip(page, await zipOf({ ...stripped, 'README.html': 'other' }, folder));
  await expect(verdict(page)).toContainText('Incomplete');
  await expect(page.locator('.findings')).toContainText(
    /The tag manifest is missing\. Not compared: README\.html · evidence-log\.json/,
  );
  await expect(page.locator('.files').first()).toContainText('no tag manifest lists it');
});
