import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { pdfAddress } from '../i18n/address.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { edition } from '../queries/edition.ts';
import { htmlFilesIn } from './files.ts';
import { withDate } from './pdf-date.ts';
import { type PrintedSheet, SheetsTooLong, tooLong } from './pdf-fit.ts';
import { withCountedNodes } from './pdf-nodes.ts';
import { countPages, pagesOfTargets } from './pdf-pages.ts';

/** Where the pages seem to live while they are printed; links to it are taken out unless `SITE` is known. */
const nowhere = 'https://copy.invalid/';

/**
 * Prints the manual and every hand-out of the built folder to tagged PDFs with bookmarks, A4:
 * `editions/spot-keep-report-<lang>.pdf` and `editions/handouts-<lang>/<id>.pdf`. Returns the paths of what it wrote.
 * Throws when no Chinese font is installed, and, once all are written, `SheetsTooLong` when hand-outs need more than one side.
 */
export async function writePdfs(folder: string): Promise<string[]> {
  // The language of the machine would choose the fonts of `system-ui`.
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: '', TZ: 'UTC' };
  const browser = await chromium.launch({ ...chromiumLaunch(), env });
  try {
    // Without scripts: what is printed is what every reader gets, and no address of ours slips in.
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
    await serve(context, folder);
    const page = await context.newPage();
    await page.goto(nowhere);
    await assertChineseFont(page);
    const written: string[] = [];
    const sheets: PrintedSheet[] = [];
    for (const locale of localeIds) {
      for (const { address, file, isSheet } of await jobs(folder, locale)) {
        await page.goto(new URL(address, nowhere).href);
        if (!process.env['SITE']) await page.evaluate(cutLinks, nowhere);
        const path = join(folder, file);
        await mkdir(dirname(path), { recursive: true });
        const pdf = await (isSheet ? toPdf(page) : printManual(page));
        if (isSheet) sheets.push({ file, sides: countPages(pdf) });
        await writeFile(path, withDate(withCountedNodes(pdf), edition.seconds));
        written.push(path);
      }
    }
    const problem = tooLong(sheets, process.env);
    if (problem) throw new SheetsTooLong(problem);
    return written;
  } finally {
    await browser.close();
  }
}

async function jobs(folder: string, locale: Locale) {
  const files = await htmlFilesIn(join(folder, locale, 'handouts'));
  const ids = files.filter((file) => file !== 'index.html').map((file) => dirname(file));
  return [
    { address: `${locale}/print/`, file: pdfAddress(locale), isSheet: false },
    ...ids.map((id) => ({
      address: `${locale}/handouts/${id}/`,
      file: pdfAddress(locale, id),
      isSheet: true,
    })),
  ];
}

const toPdf = (page: Page) => page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true });

/** Numbers of pages stand in the text, and can move it: printed again until they are right. */
async function printManual(page: Page) {
  let pdf = await toPdf(page);
  for (let round = 0; round < 4; round++) {
    const isSame = await page.evaluate(numberLinks, [...pagesOfTargets(pdf)]);
    if (isSame) return pdf;
    pdf = await toPdf(page);
  }
  throw new Error('The numbers of pages in the manual do not settle.');
}

/** In the page: puts the number of its page behind every link that asks for one. True when nothing changed. */
function numberLinks(targets: [string, number][]): boolean {
  const pages = new Map(targets);
  const words = document.querySelector<HTMLElement>('[data-page-words]')?.dataset['pageWords'] ?? '{page}';
  let isSame = true;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a, .prose a[href^="#"]')) {
    if (link.matches('.term, .cites a')) continue;
    const page = pages.get(decodeURIComponent(link.hash.slice(1)));
    if (!page) continue;
    const text = link.closest('.contents') ? String(page) : words.replace('{page}', String(page));
    if (link.dataset['page'] === text) continue;
    link.dataset['page'] = text;
    isSame = false;
  }
  return isSame;
}

/** In the page: links into a site that nobody knows the address of stay words. */
function cutLinks(base: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isHere = link.getAttribute('href')?.startsWith('#');
    if (!isHere && link.href.startsWith(base)) link.removeAttribute('href');
  }
}

async function assertChineseFont(page: Page) {
  const isThere = await page.evaluate(() => {
    const picture = (text: string) => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.font = '40px sans-serif';
      pen.fillText(text, 0, 50);
      return canvas.toDataURL();
    };
    // Without a font both come out as the same empty box.
    return picture('识') !== picture('证');
  });
  if (!isThere) {
    throw new Error(
      'No Chinese font is installed, so PDFs would show boxes. On Debian: apt install fonts-noto-cjk',
    );
  }
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Answers every request from the folder; nothing leaves the machine. */
async function serve(context: BrowserContext, folder: string) {
  await context.route('**/*', async (route) => {
    const { href, pathname } = new URL(route.request().url());
    const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!href.startsWith(nowhere) || !existsSync(file)) return route.abort();
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ body: await readFile(file), contentType });
  });
}
