import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages } from '../../src/editions/pdf-pages.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { attributes, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';
import { htmlOf, isTool, localisedPages } from '../fixtures/pages.ts';
import { smallLetters } from '../fixtures/sheets.ts';
import { dist, expect, test } from '../fixtures/site.ts';
import { isHeavier } from '../fixtures/weight.ts';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

const sheets = localeIds.flatMap((locale) =>
  readdirSync(join(dist, locale, 'handouts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${locale}/handouts/${name}/`),
);

const numbersOn = (sheet: string) =>
  elementsOf(htmlOf(sheet)).filter((one) => attributes(one)['class'] === 'number');

test('a hand-out is 16 kB or less, without any script, and says version, licence and where there is more', () => {
  const wrong = sheets.filter((sheet) => {
    const html = readFileSync(join(dist, sheet, 'index.html'), 'utf8');
    const isComplete = ['CC BY 4.0', '<footer>', version].every((words) => html.includes(words));
    return html.length > 16_000 || html.includes('<script') || !isComplete;
  });
  expect(sheets.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('every hand-out has room to write in who is told first in one’s own house, and when to replace it', () => {
  const wrong = sheets.filter((sheet) => {
    const text = textOf(elementsOf(htmlOf(sheet), 'main')[0]);
    return ![/security officer:|安全负责人：/, /Replace on:|更换日期：/].every((words) => words.test(text));
  });
  expect(wrong).toEqual([]);
});

test('the poster says each verb once, asks for its address once, and is read from two metres', async ({
  page,
}) => {
  for (const locale of localeIds) {
    await page.goto(`${locale}/handouts/poster/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main .mark')).toHaveCount(3);
    await expect(page.getByText(`/${locale}/`)).toHaveCount(1);
    const sizes = await page
      .locator('.poster-verbs li')
      .evaluateAll((all) => all.map((one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17);
    // A second line is no new item.
    await expect(page.locator('.poster-verbs ul').first()).toHaveCSS('list-style-type', 'square');
  }
});

for (const locale of localeIds) {
  test(`every hand-out in ${locale} fits on one side of A4 and of Letter, with nothing cut off, and no letters above its foot smaller than 8 points`, async ({
    page,
  }) => {
    test.slow();
    const wrong: string[] = [];
    for (const sheet of sheets.filter((one) => one.startsWith(locale))) {
      await page.goto(sheet);
      const sidesOf = async (paper: object) =>
        countPages(await page.pdf({ ...paper, printBackground: true }));
      // What fits a paper as narrow as A4 and as short as Letter fits both: one PDF for most sheets, not two.
      // Rules for A4 alone, for the foot and the letters of the poster, are tried on two.
      const isOnA4 = /(poster|keep-evidence)\/$/.test(sheet);
      if (isOnA4 || (await sidesOf({ width: '210mm', height: '11in' })) > 1) {
        for (const format of ['A4', 'Letter']) {
          const sides = await sidesOf({ format });
          if (sides !== 1) wrong.push(`${sheet}: ${sides} sides of ${format}`);
        }
      }
      await page.emulateMedia({ media: 'print' });
      // The width between the margins of A4; what is wider would be cut off.
      await page.setViewportSize({ width: 703, height: 900 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 703) wrong.push(`${sheet}: ${width} wide`);
      await page.emulateMedia({ media: null });
      for (const text of await smallLetters(page)) wrong.push(`${sheet}: small letters: ${text}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('every sheet of a page says its title, edition, path, and that it is no authority; the foot of the page takes none', async ({
  page,
}) => {
  const wrong = localisedPages.filter((path) => {
    if (/\/(?:handouts\/.|cards\/.|print\/)/.test(path)) return false;
    const html = htmlOf(path);
    const title = textOf(elementsOf(html, 'h1')[0]).replaceAll('"', String.raw`\"`);
    const style = /:root\{--title:"(.*?)";--at:"(.*?)"\}@page\{@bottom-left\{content:(.*?)\}\}/;
    const [, head, at, foot = ''] = style.exec(html) ?? [];
    const isWhole = [version, 'var(--at)'].every((words) => foot.includes(words));
    return head !== title || at !== `/${path}` || !isWhole || !/Not an authority|不是主管机关/.test(foot);
  });
  expect(wrong).toEqual([]);
  await page.goto('en/assets/digital-signatures/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-foot')).toBeHidden();
});

test('who keeps evidence or looks at an odd request finds on the same sheet whom to call', () => {
  for (const sheet of localeIds.flatMap((id) => [
    `${id}/handouts/keep-evidence/`,
    `${id}/handouts/odd-request/`,
  ])) {
    expect(numbersOn(sheet).map(textOf)).toEqual(['12339', '110']);
  }
});

test('a number on a hand-out can be tapped, where the sheet is read on a phone', () => {
  const all = sheets.flatMap(numbersOn);
  expect(all.length).toBeGreaterThan(50);
  expect(
    all.filter((one) => !/^(tel:|mailto:|https:)/.test(attributes(one)['href'] ?? '')).map(textOf),
  ).toEqual([]);
});

test('every number on a hand-out stands with the day it was checked', () => {
  const undated = sheets.flatMap((sheet) =>
    elementsOf(htmlOf(sheet))
      .filter(({ nodeName }) => ['li', 'tr', 'div'].includes(nodeName))
      .filter((element) => elementsIn(element).some((one) => attributes(one)['class'] === 'number'))
      .map(textOf)
      .filter((text) => !/\d{4}-\d{2}-\d{2}/.test(text) && text.length < 400)
      .map((text) => `${sheet}: ${text}`),
  );
  // A contact in a table shares the day at the end of its row.
  expect(undated.filter((text) => !text.includes('whom-to-call'))).toEqual([]);
  const rows = localeIds.flatMap((locale) => elementsOf(htmlOf(`${locale}/handouts/whom-to-call/`), 'tr'));
  expect(rows.length).toBeGreaterThan(20);
  expect(
    rows
      .slice(1)
      .map(textOf)
      .filter((text) => /\w\.\w/.test(text) && !/\d{4}-\d{2}-\d{2}/.test(text)),
  ).toEqual([]);
});

test('whom to call: the numbers of mainland China in both languages, and no field that leads nowhere', () => {
  for (const locale of localeIds) {
    const html = htmlOf(`${locale}/handouts/whom-to-call/`);
    const numbers = numbersOn(`${locale}/handouts/whom-to-call/`).map(textOf);
    expect(numbers).toEqual(expect.arrayContaining(['12339', '110', '12387', 'cyberpolice.mps.gov.cn']));
    const fields = elementsOf(html, 'td').filter((one) => attributes(one)['data-column']);
    expect(fields.length).toBeGreaterThan(40);
    const dead = fields.map(textOf).filter((text) => !/\d{3}|\w\.\w|ask at|去问/.test(text));
    expect(dead).toEqual([]);
  }
});

test('the manual holds every guide, asset type and channel, once, within its own budget', () => {
  for (const locale of localeIds) {
    const html = htmlOf(`${locale}/print/`);
    // Read when it is printed, not on a bad day; still no heavier than one photograph.
    expect(isHeavier(html, 160_000)).toBe(false);
    const ids = elementsOf(html)
      .map((element) => attributes(element)['id'])
      .filter(Boolean);
    const isOnScreenOnly = /^$|^(search|print|report\/draft.*|spot\/check\/.*|handouts.*|offline|cards.*)\/$/;
    const missing = localisedPages
      .filter((page) => page.startsWith(`${locale}/`) && !isTool(page))
      .map((page) => page.slice(locale.length + 1))
      .filter((path) => !isOnScreenOnly.test(path))
      .filter((path) => ids.filter((id) => id === path.replace(/\/$/, '').replaceAll('/', '-')).length !== 1);
    expect(missing).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

test('parts of the manual are found by number: in the contents, at their heading, at the head of their sheets', () => {
  for (const locale of localeIds) {
    const html = htmlOf(`${locale}/print/`);
    const contents = elementsOf(html).find((one) => attributes(one)['class'] === 'contents');
    const links = elementsIn(contents as never).filter(({ nodeName }) => nodeName === 'a');
    const headings = new Map(elementsOf(html).map((one) => [attributes(one)['id'], textOf(one)]));
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) {
      const text = textOf(link);
      expect(text).toMatch(/^\d+(\.\d+)? \S/);
      expect(headings.get(attributes(link)['href']?.slice(1))).toBe(text);
    }
    const heads = [...html.matchAll(/@page [\w-]+\{@top-left\{content:"(.*?)"\}/g)].map(([, head]) => head);
    expect(heads.filter((head) => !/^\d+ /.test(head ?? ''))).toEqual([]);
  }
});

test('in the manual the commands for all systems stand one below the other, on a wide screen too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1350, height: 900 });
  await page.goto('en/print/');
  const places = await page.locator('.system .code').evaluateAll((all) =>
    all.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom, height: bottom - top };
    }),
  );
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter(({ height }) => height === 0)).toEqual([]);
  const overlapping = places.filter(({ top }, index) => top < (places[index - 1]?.bottom ?? 0));
  expect(overlapping).toEqual([]);
});
