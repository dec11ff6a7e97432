/*
 * `npm run check:content`: what is broken (and would stop a build), then what an editor should look at.
 * Ends with 1 only for what is broken; nothing fails because time has passed,
 * but with `-- --fail-when-due`, by which a machine that looks once a week reminds its people.
 * `-- --problems` leaves out what only an editor wants to know.
 * `-- --matched guides/keep …` records that all languages of these pages say the same; `all` for every page.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDue, findFuture, type Remark } from './freshness.ts';
import { checkAll } from './index.ts';
import { readLibrary } from './library.ts';
import { findOlder, type Parity, parityFile, readParity } from './parity.ts';
import { describeProblems } from './problem.ts';
import { findUncited, findUnusedSources } from './unused.ts';

const root = process.cwd();
const library = readLibrary(root);
const now = readParity(root, library);
const path = join(root, parityFile);
const recorded: Parity = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};

const [option, ...pages] = process.argv.slice(2);
if (option === '--matched') recordMatched();

const { problems } = checkAll(root, process.env);
if (problems.length > 0) console.error(describeProblems(problems));
// What does not fit its schema cannot be looked at further.
if (option === '--problems' || problems.length > 0) process.exit(problems.length > 0 ? 1 : 0);
const today = new Date().toISOString().slice(0, 10);
const due = findDue(library, today);
report('Due for checking', due);
const future = findFuture(library, today);
report('Days still to come', future);
report('Languages that may have drifted apart', findOlder(now, recorded));
report('Unused sources', findUnusedSources(library));
report('Parts without a source or a mark', findUncited(library));
process.exit(option === '--fail-when-due' && due.length + future.length > 0 ? 1 : 0);

function recordMatched() {
  const unknown = pages.filter((page) => page !== 'all' && !now[page]);
  if (unknown.length > 0 || pages.length === 0) {
    console.error(
      `Expected names of pages such as guides/keep, or all; found ${unknown.join(', ') || 'nothing'}.`,
    );
    process.exit(2);
  }
  const chosen = pages.includes('all') ? Object.keys(now) : pages;
  const kept = pages.includes('all') ? {} : recorded;
  for (const page of chosen) kept[page] = now[page] ?? {};
  const sorted = Object.fromEntries(Object.entries(kept).toSorted(([a], [b]) => a.localeCompare(b)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`Recorded in ${parityFile}: the languages match in ${chosen.join(', ')}.`);
  process.exit(0);
}

function report(title: string, remarks: readonly Remark[]) {
  console.log(`\n${title}: ${remarks.length === 0 ? 'none' : remarks.length}`);
  for (const { file, text } of remarks) console.log(`  ${file}: ${text}`);
}
