/*
 * `npm run bench:weight`: the guide against a Starlight site with the same pages, in the same run: bytes
 * of the first view, requests, largest contentful paint on a slow phone, time to build. Starlight is
 * installed and built in a scratch folder outside the repository, which is removed. Ends with 1 when a
 * goal is missed. Takes some ten minutes; times are only worth reading on a machine that does nothing
 * else. What it printed on the machine described there is in docs/benchmarks.md.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { localeIds } from '../src/i18n/locales.ts';
import { installInScratch } from './scratch.ts';
import { documentedHeaders, servePacked } from './server.ts';
import { templates } from './templates.ts';
import { buildBoth } from './weight/build.ts';
import { type View, viewOf } from './weight/view.ts';

/** More rounds steady the times; bytes and requests are the same in each. */
const rounds = Number(process.argv[2] ?? 5);
const goals = { bytes: 14_000, requests: 2, ratio: 1 / 3 };
const missed: string[] = [];

const scratch = installInScratch('starlight');
const built = await buildBoth(join(import.meta.dirname, '..'), scratch, Math.min(rounds, 3));
const [guide, starlight] = [built.guide, built.starlight];
const perPage = guide.seconds / starlight.seconds;

const sites = {
  guide: await servePacked(guide.folder, documentedHeaders),
  // Its scripts stand in the page, which the guide's policy forbids; headers are not weighed.
  starlight: await servePacked(starlight.folder),
};
const browser = await chromium.launch(chromiumLaunch({ isForReaders: true }));
console.log(`\n${cpus().length} × ${cpus()[0]?.model}; Chromium ${browser.version()}; median of ${rounds}\n`);
console.log(
  '| Page | Bytes, of Starlight’s | Paint, of Starlight’s | Bytes | HTML and CSS / script | Requests (after load) | Paint |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
try {
  for (const { name, path, weighed } of templates)
    for (const locale of weighed ? localeIds : [])
      await compare(`${name}, ${locale}`, `${locale}/${path}`, weighed);
} finally {
  await browser.close();
  await Promise.all([sites.guide.stop(), sites.starlight.stop()]);
}
console.log(
  `\nBuild, cold, best of ${built.rounds}: ${perPage.toFixed(2)} of Starlight’s time for the same ${starlight.pages} pages`,
  `(guide ${guide.seconds.toFixed(1)} s, with ${guide.pages - starlight.pages} documents more that Starlight has not,`,
  `${milliseconds(guide)} ms each; Starlight ${starlight.seconds.toFixed(1)} s, ${milliseconds(starlight)} ms each).`,
);
if (milliseconds(guide) > milliseconds(starlight))
  missed.push('a page takes longer to build than Starlight’s');
console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nGoals missed:\n- ${missed.join('\n- ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

async function compare(name: string, path: string, weighed: 'guidance' | 'tool' | undefined) {
  const views: Record<'guide' | 'starlight', View[]> = { guide: [], starlight: [] };
  // By turns, so that both meet the same neighbours; the first of each fills the server's memory.
  for (let round = 0; round <= rounds; round += 1)
    for (const side of ['guide', 'starlight'] as const) {
      const view = await viewOf(browser, sites[side].root + path);
      if (round > 0) views[side].push(view);
    }
  const [ours, theirs] = [middle(views.guide), middle(views.starlight)];
  const ratio = ours.bytes / theirs.bytes;
  const both = (show: (view: View) => string) => `${show(ours)} : ${show(theirs)}`;
  console.log(
    `| ${[
      name,
      ratio.toFixed(2),
      (ours.lcp / theirs.lcp).toFixed(2),
      both(({ bytes }) => kilobytes(bytes)),
      both(({ page, script }) => `${kilobytes(page)} / ${kilobytes(script)}`),
      both(({ requests, late }) => `${requests} (${late})`),
      both(({ lcp }) => `${(lcp / 1000).toFixed(2)} s`),
    ].join(' | ')} |`,
  );
  if (weighed !== 'guidance') return;
  if (ours.bytes > goals.bytes) missed.push(`${name}: ${ours.bytes} bytes, not ${goals.bytes} or less`);
  if (ours.requests > goals.requests)
    missed.push(`${name}: ${ours.requests} requests, not ${goals.requests}`);
  if (ratio > goals.ratio) missed.push(`${name}: ${ratio.toFixed(2)} of Starlight’s bytes, not a third`);
}

/** The median of each number by itself: on a busy machine one view may end before a late request. */
function middle(views: View[]): View {
  const median = (of: (view: View) => number) => {
    const sorted = views.map(of).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    bytes: median(({ bytes }) => bytes),
    page: median(({ page }) => page),
    script: median(({ script }) => script),
    requests: median(({ requests }) => requests),
    late: median(({ late }) => late),
    lcp: median(({ lcp }) => lcp),
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function milliseconds({ seconds, pages }: { seconds: number; pages: number }): number {
  return Math.round((seconds / pages) * 1000);
}
