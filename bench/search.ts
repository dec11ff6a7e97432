/*
 * `npm run bench:search`: how well and how fast the engine of search answers, in Chromium without a
 * window, on the built site and on 10 and 100 times its content. What it printed on the machine described
 * there is in docs/benchmarks.md.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { openSearch, type SearchPage } from '../tests/fixtures/search.ts';
import { readSearchQuestions, sets } from '../tests/fixtures/search-questions.ts';
import { absentTerms, type PageText, pageTexts, sampleTerms, scan } from '../tests/fixtures/search-terms.ts';
import { serveFolder } from '../tests/fixtures/server.ts';
import { multiplied } from './search-content.ts';

const dist = join(import.meta.dirname, '../dist');
const locales = ['en', 'zh-cn'] as const;
const browser = await chromium.launch(chromiumLaunch());
console.log(`${cpus().length} × ${cpus()[0]?.model}; Chromium ${browser.version()}`);
try {
  for (const locale of locales) {
    const site = await serveFolder(dist);
    const search = await openSearch(browser, site.root, locale);
    const pages = await pageTexts(dist, locale);
    console.log(`\n${locale}: ${pages.length} pages`);
    for (const set of sets) await questions(search, locale, set);
    await recall(search, pages, locale);
    await absent(search, pages, locale);
    await search.close();
    await site.stop();
  }
  console.log(
    '\nSize: bytes until the first result (engine, index and page; gzip as written), then ms a query',
  );
  for (const times of [1, 10, 100]) {
    for (const locale of locales) await cost(times, locale);
  }
} finally {
  await browser.close();
}

async function questions(search: SearchPage, locale: (typeof locales)[number], set: (typeof sets)[number]) {
  const all = readSearchQuestions(locale, set);
  const asked = await search.ask(all.map(({ ask }) => ask));
  const rows: Record<string, { questions: number; 'success at 1': number; 'success at 3': number }> = {};
  const missed: string[] = [];
  for (const [index, { ask, kind, pages }] of all.entries()) {
    const found = [...(asked[index]?.exact ?? []), ...(asked[index]?.partial ?? [])].slice(0, 3);
    const place = found.findIndex((path) => pages.includes(path));
    for (const name of [kind, 'all']) {
      rows[name] ??= { questions: 0, 'success at 1': 0, 'success at 3': 0 };
      rows[name].questions += 1;
      if (place === 0) rows[name]['success at 1'] += 1;
      if (place >= 0) rows[name]['success at 3'] += 1;
    }
    if (place < 0) missed.push(`  ${kind}: ${ask} → ${found.join(', ') || 'nothing'}`);
  }
  for (const row of Object.values(rows)) {
    row['success at 1'] = rounded(row['success at 1'] / row.questions);
    row['success at 3'] = rounded(row['success at 3'] / row.questions);
  }
  console.log(`${set} questions`);
  console.table(rows);
  console.log(missed.join('\n'));
}

async function recall(search: SearchPage, pages: readonly PageText[], locale: string) {
  const terms = sampleTerms(pages, locale, 300);
  const asked = await search.ask(terms, Number.POSITIVE_INFINITY);
  let [wanted, found, results, without] = [0, 0, 0, 0];
  for (const [index, term] of terms.entries()) {
    const right = new Set(scan(pages, term, locale));
    const got = asked[index]?.exact ?? [];
    wanted += right.size;
    results += got.length;
    found += got.filter((path) => right.has(path)).length;
    without += got.filter((path) => !right.has(path)).length;
  }
  console.log(`recall against a substring scan: ${rounded(found / wanted)} (${wanted} pages of 300 terms)`);
  // In English, other endings of a word count as the word.
  console.log(`results that do not contain the term: ${rounded(without / results)}`);
}

async function absent(search: SearchPage, pages: readonly PageText[], locale: string) {
  const terms = absentTerms(pages, locale, 500);
  const asked = await search.ask(terms, 1);
  const found = terms.filter(
    (_, index) => (asked[index]?.exact.length ?? 0) + (asked[index]?.partial.length ?? 0) > 0,
  );
  console.log(`absent terms that find something: ${found.length} of ${terms.length} ${found.join(' ')}`);
}

async function cost(times: number, locale: (typeof locales)[number]) {
  const folder = await multiplied(dist, locale, times);
  const site = await serveFolder(folder);
  const asks = readSearchQuestions(locale, 'main').map(({ ask }) => ask);
  const first = await openSearch(browser, site.root, locale);
  await first.ask([locale === 'en' ? 'registrar' : '吊销'], 1);
  const bytes = first.bytes();
  const asked = await first.ask(asks.slice(0, times === 100 ? 30 : 100), 1);
  const times_ = asked.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const middle = times_[Math.floor(times_.length / 2)] ?? 0;
  const slow = times_[Math.floor(times_.length * 0.95)] ?? 0;
  console.log(
    `${locale} ${times}×: ${bytes} bytes; median ${middle.toFixed(0)} ms, 95th ${slow.toFixed(0)} ms`,
  );
  await first.close();
  await site.stop();
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
