import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { htmlFilesIn } from '../../src/editions/files.ts';
import { countPages } from '../../src/editions/pdf-pages.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { build } from '../fixtures/build.ts';
import { attributes, elementsOf, textOf } from '../fixtures/html.ts';
import { smallLetters } from '../fixtures/sheets.ts';

const root = join(import.meta.dirname, '../..');

test('a build for an organisation shows its own first, asks for no file, and breaks no link', async () => {
  test.setTimeout(600_000);
  const folder = await build({ ORGANISATION: 'examples/organisation.yaml' });
  const html = (page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');
  const ofClass = (page: string, name: string) =>
    elementsOf(html(page)).find((element) => attributes(element)['class'] === name);

  for (const page of ['en/', 'en/report/', 'en/report/channels/', 'en/report/draft/', 'en/assets/email/']) {
    expect(textOf(ofClass(page, 'own-contact')), page).toContain('+44 20 7946 0100');
  }
  expect(textOf(ofClass('zh-cn/keep/', 'own-foot'))).toContain('安全值班室');
  expect(html('en/')).toContain('For everybody at Example Networks who runs');
  expect(textOf(ofClass('en/handouts/own/front-desk/', 'sheet-steps'))).toContain('Call the security desk.');
  expect(textOf(ofClass('zh-cn/handouts/whom-to-call/', 'own-desk'))).toContain('+44 20 7946 0100');
  expect(textOf(ofClass('en/handouts/poster/', 'own-desk'))).toContain('+44 20 7946 0100');
  const kit = JSON.parse(readFileSync(join(folder, 'en/report/draft/kit.json'), 'utf8'));
  expect(kit.first).toEqual(['own-first-contact', 'own-abuse-desk']);
  expect(kit.places.slice(0, 3).map(({ id }: { id: string }) => id)).toEqual(['cn', 'hk', 'gb']);

  const scriptIn = (text: string) => /<script type="module">(.*?)<\/script>/s.exec(text)?.[1];
  expect(attributes(elementsOf(html('en/'), 'body')[0])).toHaveProperty('data-branded');
  const plain = readFileSync(join(root, 'dist/en/index.html'), 'utf8');
  expect(scriptIn(html('en/')), 'one hash in a server’s policy covers this copy as well').toBe(
    scriptIn(plain),
  );
  const broken = ['en/', 'en/report/channels/', 'en/report/channels/own-abuse-desk/', 'en/handouts/'].flatMap(
    (page) =>
      elementsOf(html(page), 'a')
        .map((link) => attributes(link)['href'] ?? '')
        .filter((href) => href !== '' && !/^([a-z]+:|#)/.test(href))
        .map((href) => new URL(href, `http://site/${page}`).pathname)
        .filter((path) => !existsSync(join(folder, path, 'index.html'))),
  );
  expect(broken).toEqual([]);
});

test('hand-outs of an organisation with a full contact and an address fit on one side of A4 and of Letter in letters that can be read, and their PDFs are linked', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const folder = await build({
    ORGANISATION: 'examples/organisation.yaml',
    SITE: 'http://intranet.nordwind.example/wiki/guide/',
    EDITIONS: '1',
  });
  const wrong: string[] = [];
  for (const locale of localeIds) {
    const files = await htmlFilesIn(join(folder, locale, 'handouts'));
    const sheets = files.filter((file) => file !== 'index.html');
    const pdfs = sheets.map((sheet) => `../../editions/handouts-${locale}/${dirname(sheet)}.pdf`);
    const manual = `../../editions/spot-keep-report-${locale}.pdf`;
    expect(pdfsLinked(folder, `${locale}/handouts`).toSorted()).toEqual(pdfs.toSorted());
    expect(pdfsLinked(folder, `${locale}/print`)).toEqual([manual]);
    expect(pdfsLinked(join(root, 'dist'), `${locale}/handouts`), 'no PDFs are made, none are linked').toEqual(
      [],
    );
    for (const sheet of sheets) {
      await page.goto(pathToFileURL(join(folder, locale, 'handouts', sheet)).href);
      for (const format of ['A4', 'Letter']) {
        const sides = countPages(await page.pdf({ format, printBackground: true }));
        if (sides !== 1) wrong.push(`${locale} ${sheet}: ${sides} sides of ${format}`);
      }
      for (const text of await smallLetters(page)) wrong.push(`${locale} ${sheet}: small letters: ${text}`);
    }
  }
  expect(wrong).toEqual([]);
});

const pdfsLinked = (folder: string, page: string) =>
  elementsOf(readFileSync(join(folder, page, 'index.html'), 'utf8'), 'a')
    .map((link) => attributes(link)['href'] ?? '')
    .filter((href) => href.endsWith('.pdf'));
