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
  await expect(page.getByText('Up to nine short questions')).toBeHidden();
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

test('a sheet says where its page was read: the whole address, without what was asked for on it', async ({
  page,
}) => {
  await page.goto('en/report/?a=b#abroad');
  const said = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--at'));
  expect(await said()).toBe(`"${new URL('.', page.url()).href}"`);
});

for (const path of ['en/report/', 'zh-cn/keep/', 'en/assets/email/', 'zh-cn/spot/check/outcome-act-now/']) {
  test(`what is underlined on paper stands at the end with its path, and nothing else is underlined (${path})`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const underlined = await page
      .locator('main a')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && getComputedStyle(one).textDecorationLine === 'underline')
          .map((one) => new URL(one.getAttribute('href') ?? '', location.href).pathname),
      );
    const listed = await page.locator('.sources.on-paper li').allTextContents();
    const paths = listed.map((line) => line.slice(line.lastIndexOf(' ') + 1));
    expect([...new Set(underlined)].toSorted()).toEqual(paths.toSorted());
    expect(paths.length).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.sources.on-paper')).toBeHidden();
  });
}

for (const locale of localeIds) {
  test(`all doors of the page Report stand on its first sheet, A4 and Letter (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/report/`);
    await page.emulateMedia({ media: 'print' });
    // What is between the margins of either; heights in millimetres.
    for (const [width, height] of [
      [180, 263],
      [186, 245],
    ] as const) {
      await page.setViewportSize({ width: Math.round((width * 96) / 25.4), height: 1000 });
      const end = await page
        .locator('.doors-map li')
        .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom + scrollY)));
      expect((end * 25.4) / 96).toBeLessThan(height);
    }
    // A door without a number has the site of the body, and the day it was checked.
    await expect(page.locator('.doors-map li .on-paper').filter({ visible: true })).toHaveCount(5);
    for (const door of await page.locator('.doors-map li .on-paper').allTextContents())
      expect(door).toMatch(/\d{4}-\d{2}-\d{2}/);
  });
}

test('boxes to tick stay together on one sheet', async ({ page }) => {
  await page.goto('en/organisations/contracts/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ticks')).toHaveCSS('break-inside', 'avoid');
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
