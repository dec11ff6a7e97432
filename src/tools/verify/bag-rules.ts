import type { Bag } from '../../formats/bag/bag-reader.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import type { JudgedAll } from './judge-all.ts';
import type { JudgedFile } from './judgement.ts';
import type { Recognised } from './recognise.ts';
import type { Entry } from './source.ts';
import { isSystemFile } from './system-files.ts';

interface Findings {
  said: Bag;
  recognised: Pick<Recognised, 'entries' | 'beside'>;
  /** Files that are in no list are added. */
  files: JudgedFile[];
  used: JudgedAll['used'];
  problems: PackageProblem[];
}

/** Rules of a bag that need the files themselves (RFC 8493, 2.1.2, 2.1.3, 2.2 and 3). */
export async function checkBag({ said, recognised, files, used, problems }: Findings) {
  const { entries, beside } = recognised;
  const payload = [...entries].filter(([path]) => path.startsWith('data/') && !beside.has(path));
  const hasList = said.lists.some(({ kind }) => kind === 'payload');
  // Only a payload manifest can vouch for evidence (2.2.1).
  for (const [path, entry] of payload)
    if (used.get(path) !== 'payload') files.push(await unlisted(path, entry, hasList));
  checkFetch(said, files, problems);
  // Where a file is named as changed or missing, the count says nothing new.
  if (files.every(({ kind, state }) => kind === 'tag' || state === 'intact'))
    checkOxum(said.oxum, payload, problems);
  checkLists(said, files, problems);
}

async function unlisted(path: string, entry: Entry, hasList: boolean): Promise<JudgedFile> {
  const file = { path, kind: 'payload', size: entry.size, checks: [] } as const;
  if (!hasList) return { ...file, checks: [], state: 'not-judged', reason: 'no-list' };
  return (await isSystemFile(path, entry))
    ? { ...file, checks: [], state: 'extra', reason: 'system-file' }
    : { ...file, checks: [], state: 'extra' };
}

/** Every file of `fetch.txt` is in the payload manifests (2.2.3), or nobody could say whether the right one came. */
function checkFetch({ fetch }: Bag, files: readonly JudgedFile[], problems: PackageProblem[]) {
  const kept = new Set(fetch);
  const toFetch = files.filter(({ path, state }) => state === 'missing' && kept.has(path));
  for (const file of toFetch) file.reason = 'to-fetch';
  if (toFetch.length > 0) problems.push(problem('fetch-missing', { found: String(toFetch.length) }));
  const listed = new Set(files.filter(({ checks }) => checks.length > 0).map(({ path }) => path));
  const unlistedOnes = fetch.filter((path) => !listed.has(path));
  if (unlistedOnes.length > 0) problems.push(manyOf('fetch-unlisted', unlistedOnes));
}

/** One sentence for many files: how many, and the first of them. */
export function manyOf(
  code: 'outside' | 'fetch-unlisted' | 'path-tails',
  paths: readonly string[],
): PackageProblem {
  const first = paths.slice(0, 5).join(' · ');
  return problem(code, {
    expected: String(paths.length),
    found: paths.length > 5 ? `${first} …` : first,
  });
}

function checkOxum(oxum: Bag['oxum'], payload: [string, Entry][], problems: PackageProblem[]) {
  if (!oxum) return;
  const octets = payload.reduce((sum, [, { size }]) => sum + size, 0);
  if (octets === oxum.octets && payload.length === oxum.files) return;
  problems.push(
    problem('oxum-differs', {
      found: `${octets}.${payload.length}`,
      expected: `${oxum.octets}.${oxum.files}`,
    }),
  );
}

/** From 1.0 on every payload manifest lists every payload file (2.1.3). */
function checkLists({ lists, isOne }: Bag, files: readonly JudgedFile[], problems: PackageProblem[]) {
  const payloadLists = lists.filter(({ kind }) => kind === 'payload').map(({ path }) => path);
  for (const { path, kind, state, checks } of files) {
    if (kind !== 'payload' || state === 'extra') continue;
    for (const list of payloadLists)
      if (!checks.some((check) => check.list === list))
        problems.push(problem('not-in-every-list', { path, found: list }, isOne ? undefined : 'warning'));
  }
}
