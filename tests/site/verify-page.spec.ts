import { brotliCompressSync } from 'node:zlib';
import { zipOf } from '../fixtures/bags.ts';
import { htmlOf } from '../fixtures/pages.ts';
import { consoleErrors, expect, test } from '../fixtures/site.ts';
import { chooseZip, folder, tree, verdict } from '../fixtures/verify.ts';
import { buildZip } from '../fixtures/zips.ts';

test('codes of problems stay out of sight on the screen and stand on paper', async ({ page }) => {
  const { 'tagmanifest-sha256.txt': _, ...stripped } = tree;
  await page.goto('en/keep/verify/');
  await chooseZip(page, await zipOf(stripped, folder));
  const problem = page.locator('[data-code="tag-manifest-missing"]');
  await expect(problem).toBeVisible();
  await expect(problem.getByText('tag-manifest-missing')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(problem.getByText('tag-manifest-missing')).toBeVisible();
});

test('packed entries are unpacked under the policy of the page', async ({ page }) => {
  const problems = consoleErrors(page);
  await page.goto('en/keep/verify/');
  await chooseZip(
    page,
    buildZip(
      Object.entries(tree).map(([path, content]) => ({
        name: `${folder}/${path}`,
        content,
        isDeflated: true,
      })),
    ),
  );
  await expect(verdict(page)).toContainText('Intact');
  expect(problems).toEqual([]);
});

test('the result is printed whole: verdict, date, version, digests, every file, and no buttons', async ({
  page,
}) => {
  await page.goto('en/keep/verify/');
  await chooseZip(page, await zipOf(tree, folder));
  await verdict(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.outcome').getByText('data/E0002.docx')).toBeVisible();
  await expect(page.locator('.facts')).toContainText('Spot · Keep · Report 0.1.0');
  await expect(page.getByRole('button', { name: 'Print the result' })).toBeHidden();
  await expect(page.getByText('Drop the package here')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'By command' })).toBeHidden();
});

test('the result can be read on a narrow phone, however long a name is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('en/keep/verify/');
  await chooseZip(
    page,
    await zipOf({ ...tree, 'data/E0001.eml': 'x', [`data/${'long'.repeat(40)}`]: 'x' }, folder),
  );
  await verdict(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the page is light until something is dropped', async ({ page }) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (/\.js$/.test(response.url())) sizes.push(brotliCompressSync(await response.body()).length);
  });
  for (const language of ['en', 'zh-cn']) {
    sizes.length = 0;
    await page.goto(`${language}/keep/verify/`, { waitUntil: 'networkidle' });
    const html = brotliCompressSync(htmlOf(`${language}/keep/verify/`)).length;
    expect(sizes.reduce((sum, size) => sum + size, html)).toBeLessThan(14_000);
  }
});
