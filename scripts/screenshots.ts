/*
 * `npm run screenshots`: one page of each type in every language, as a phone, a laptop and a sheet of
 * paper show it, light and dark, into `screenshots/`. `npm run screenshots -- home keep` takes only
 * those. Paper comes as PDF and, where Poppler's `pdftoppm` is installed, as one picture a sheet.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { localeIds } from '../src/i18n/locales.ts';
import { serveFolder } from '../tests/fixtures/server.ts';
import { chromiumLaunch } from './chromium.mjs';

/** What is pictured, by the name its files get: the address behind the language. */
const types: Record<string, string> = {
  home: '',
  case: 'case/',
  assets: 'assets/',
  asset: 'assets/digital-signatures/',
  spot: 'spot/',
  check: 'spot/check/',
  'check-question': 'spot/check/who-asked/',
  keep: 'keep/',
  log: 'keep/log/',
  verify: 'keep/verify/',
  report: 'report/',
  deadlines: 'report/deadlines/',
  channels: 'report/channels/',
  channel: 'report/channels/cn-12339/',
  draft: 'report/draft/',
  form: 'report/draft/form/state-security/',
  involved: 'already-involved/',
  organisations: 'organisations/',
  link: 'organisations/link/',
  handouts: 'handouts/',
  handout: 'handouts/whom-to-call/',
  law: 'law/',
  glossary: 'glossary/',
  sources: 'sources/',
  about: 'about/',
  offline: 'offline/',
  search: 'search/',
  'search-found': 'search/#q=certificate',
  'search-nothing': 'search/#q=zzzxqj',
};
/** Pages that stand in no language's folder. */
const atRoot: Record<string, string> = { root: '', missing: 'no/such/page/' };
const widths = { phone: 360, laptop: 1280 } as const;
/** Chromium draws no picture that is taller. */
const tallest = 16_000;
const schemes = ['light', 'dark'] as const;

const root = join(import.meta.dirname, '..');
const folder = join(root, 'screenshots');
const wanted = process.argv.slice(2);
const known = [...Object.keys(types), ...Object.keys(atRoot)];
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no page type ${unknown.join(', ')}. Expected some of ${known.join(', ')}.`);
  process.exit(2);
}
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

const jobs = [
  ...localeIds.flatMap((locale) =>
    Object.entries(types).map(([name, path]) => ({
      name,
      file: `${name}.${locale}`,
      address: `${locale}/${path}`,
    })),
  ),
  ...Object.entries(atRoot).map(([name, address]) => ({ name, file: name, address })),
].filter(({ name }) => isWanted(name));

if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await serveFolder(join(root, 'dist'));
const browser = await chromium.launch(chromiumLaunch());
try {
  const page = await browser.newPage();
  for (const { file, address } of jobs) {
    // From an empty page: a new hash alone would not load the page again.
    await page.goto('about:blank');
    await page.goto(site.root + address, { waitUntil: 'networkidle' });
    await onScreens(page, file);
    await onPaper(page, file);
  }
} finally {
  await browser.close();
  await site.stop();
}
console.log(`${jobs.length} pages are pictured in ${folder}`);

async function onScreens(page: Page, file: string) {
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(folder, `${file}.${size}-${colorScheme}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
        timeout: 120_000,
      });
    }
  }
}

/** The last scheme was dark: paper is white all the same. */
async function onPaper(page: Page, file: string) {
  const path = join(folder, `${file}.paper`);
  await page.pdf({ path: `${path}.pdf`, format: 'A4', preferCSSPageSize: true });
  spawnSync('pdftoppm', ['-png', '-r', '60', `${path}.pdf`, path]);
}
