import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countPages } from '../../src/editions/pdf-pages.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { expect, offline, test } from '../fixtures/offline.ts';
import { dist } from '../fixtures/site.ts';

const handouts = readdirSync(join(dist, 'en/handouts'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The one that is laid out differently, the one with a table, and the fullest. Printing takes seconds in so large a file. */
const printed = ['poster', 'whom-to-call', 'digital-signatures'];

for (const locale of localeIds) {
  test(`${locale}: every hand-out is in the file, and prints on one sheet with nothing of the other pages`, async ({
    page,
  }) => {
    await page.goto(offline(locale));
    const places = await page.locator('.page.sheet').evaluateAll((all) => all.map(({ id }) => id));
    expect(places.toSorted()).toEqual(handouts.map((id) => `/handouts/${id}/`).toSorted());
    for (const id of printed) {
      await page.goto(offline(locale, `#/handouts/${id}/`));
      await expect(page.locator('.page.shown h1')).toBeVisible();
      expect(countPages(await page.pdf({ format: 'A4' })), id).toBe(1);
    }
  });
}

test('a hand-out has the letters of the site’s, and the pages after it keep theirs', async ({ page }) => {
  const looks = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { fontSize, fontFamily, marginBlockStart, borderBlockStartWidth } = getComputedStyle(element);
        return { fontSize, fontFamily, marginBlockStart, borderBlockStartWidth };
      });
  await page.goto(offline('en', '#/keep/'));
  const guide = await looks('.page.shown h2');
  await page.goto(offline('en', '#/handouts/odd-request/'));
  const sheet = await looks('.page.shown h2');
  expect(sheet).toMatchObject({ marginBlockStart: '0px', borderBlockStartWidth: '3px' });
  expect(guide).not.toEqual(sheet);
});

test('everything is printed when asked for, and one page again afterwards', async ({ page }) => {
  await page.goto(offline('zh-cn', '#/print/'));
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await page.getByRole('button', { name: '打印全部' }).click();
  await page.emulateMedia({ media: 'print' });
  const all = page.locator('main > .page:not(.licences)');
  await expect(page.locator('main > .page:visible')).toHaveCount(await all.count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('main > .page:visible')).toHaveCount(1);
});

test('the page that makes links for a server says that it works there', async ({ page }) => {
  await page.goto(offline('en', '#/organisations/link/'));
  await expect(page.locator('.page.shown')).toContainText('a copy on a server');
  await expect(page.locator('.page.shown')).toContainText('organisations/link/');
});

test('the licences of others can be read in the file, and are printed when they are what one reads', async ({
  page,
}) => {
  await page.goto(offline('en', '#/about/'));
  await page.getByRole('link', { name: 'code of others in it' }).click();
  const licences = page.locator('.licences pre');
  await expect(licences).toContainText('Permission is hereby granted');
  await page.emulateMedia({ media: 'print' });
  await expect(licences).toBeVisible();
});
