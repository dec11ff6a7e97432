import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages } from '../../src/editions/pdf-pages.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const styles = join(import.meta.dirname, '../../src/styles');

test('the check is printed whole: every question, and behind every answer where it leads', async ({
  page,
}) => {
  await page.goto('en/spot/check/');
  const paper = page.locator('.on-paper .paper-question');
  await expect(paper.first()).toBeHidden();
  const questions = await paper.count();
  await page.emulateMedia({ media: 'print' });
  await expect(paper.filter({ visible: true })).toHaveCount(questions);
  await expect(page.locator('.answers')).toBeHidden();
  for (const answer of await paper.locator('li').allTextContents()) expect(answer).toMatch(/→\s*\S/);
});

test('an outcome is printed alone', async ({ page }) => {
  await page.goto('en/spot/check/');
  await page.getByRole('link', { name: /^Yes/ }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-stage] .outcome')).toBeVisible();
  await expect(page.locator('.paper-question').first()).toBeHidden();
});

for (const locale of localeIds) {
  test(`a printed question says where the whole check is (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/spot/check/reach/`);
    await page.emulateMedia({ media: 'print' });
    const line = page.locator('.on-paper a');
    await expect(line).toBeVisible();
    const printed = await line.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain(`/${locale}/spot/check/`);
    await expect(page.locator('.answers')).toBeHidden();
  });

  test(`the form for spam is one sheet of A4 and of Letter (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/report/draft/form/spam/`);
    for (const format of ['A4', 'Letter']) expect(countPages(await page.pdf({ format }))).toBe(1);
  });
}

test('the Chinese form for an incident is two sheets of A4 and of Letter', async ({ page }) => {
  await page.goto('zh-cn/report/draft/form/incident-cn/');
  for (const format of ['A4', 'Letter']) expect(countPages(await page.pdf({ format }))).toBe(2);
});

test('no letters of a form that one fills in are smaller than 8 points, help not than 8½', async ({
  page,
}) => {
  await page.goto('en/report/draft/form/state-security/');
  await page.emulateMedia({ media: 'print' });
  const sizes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96));
  expect(Math.min(...(await sizes('.form > :not(.sources, header), .ask, .ask p')))).toBeGreaterThanOrEqual(
    8,
  );
  expect(Math.min(...(await sizes('.ask .why')))).toBeCloseTo(8.5);
});

test('words to copy stand in a frame on paper, where no background is printed', async ({ page }) => {
  await page.goto('en/messages/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.message pre').first()).toHaveCSS('border-top-width', /[1-9]/);
});

test('a link whose words are its address does not print it twice, and another prints it', async ({
  page,
}) => {
  await page.goto('zh-cn/assets/digital-signatures/');
  await page.emulateMedia({ media: 'print' });
  const printed = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await printed('.prose a:text-is("www.12339.gov.cn")')).toBe('none');
  expect(await printed('.sources a[href^="http"]:not([data-at])')).toContain('https://');
});

test('the sheets of the manual are its own: they keep no margin of the pages’ sheets', () => {
  const topOf = (name: string) =>
    /@page \{\s+margin: (\d+mm)/.exec(readFileSync(join(styles, name), 'utf8'))?.[1];
  for (const locale of localeIds) {
    const html = readFileSync(join(dist, locale, 'print/index.html'), 'utf8');
    const tops = [...html.matchAll(/@page\{margin:(\d+mm)/g)].map(([, top]) => top);
    expect(tops).toEqual([topOf('print.css'), topOf('manual-paper.css')]);
  }
});
