import type { Bag, FileList } from '../../formats/bag-reader.ts';
import { type PackageProblem, problem } from '../../formats/package-problem.ts';
import { foldedPath } from '../../formats/path-safety.ts';
import type { Expected } from './expect.ts';
import type { JudgedFile } from './judgement.ts';
import type { Entry } from './source.ts';

interface Findings {
  said: Bag;
  entries: ReadonlyMap<string, Entry>;
  /** Files that are in no list are added. */
  files: JudgedFile[];
  /** Paths of entries that some list names. */
  used: ReadonlySet<string | undefined>;
  problems: PackageProblem[];
}

/** What a folder gets because a person looked at it; never part of what was packed. */
const systemFile = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** An answer to a timestamp request (RFC 3161), which comes after the package and is in no list. */
export function isTimestamp(path: string): boolean {
  return /\.tsr$/i.test(path);
}

/** Rules of a bag that need the files themselves (RFC 8493, 2.1.2, 2.1.3, 2.2 and 3). */
export function checkBag({ said, entries, files, used, problems }: Findings) {
  const payload = [...entries].filter(([path]) => path.startsWith('data/'));
  const hasList = said.lists.some(({ kind }) => kind === 'payload');
  for (const [path, { size }] of payload)
    if (!used.has(path)) files.push({ path, kind: 'payload', size, checks: [], ...unlisted(path, hasList) });
  const fetch = new Set(said.fetch);
  const toFetch = files.filter(({ path, state }) => state === 'missing' && fetch.has(path));
  for (const file of toFetch) file.reason = 'to-fetch';
  if (toFetch.length > 0) problems.push(problem('fetch-missing', { found: String(toFetch.length) }));
  // Where a file is named as changed or missing, the count says nothing new.
  if (files.every(({ kind, state }) => kind === 'tag' || state === 'intact'))
    checkOxum(said.oxum, payload, problems);
  checkLists(said, files, problems);
  const isCovered = (path: string) =>
    used.has(path) || path.startsWith('data/') || /^tagmanifest-[^/]+\.txt$/i.test(path);
  const hasTagList = said.lists.some(({ kind }) => kind === 'tag');
  if (!hasTagList) problems.push(problem('no-tag-manifest'));
  for (const [path, { isBeside }] of entries)
    if (hasTagList && !isBeside && !isCovered(path) && !isTimestamp(path))
      problems.push(
        problem(/^manifest-[^/]+\.txt$/i.test(path) ? 'manifest-not-covered' : 'uncovered', { path }),
      );
}

function unlisted(path: string, hasList: boolean): Pick<JudgedFile, 'state' | 'reason'> {
  if (!hasList) return { state: 'not-judged', reason: 'no-list' };
  return systemFile.test(path) ? { state: 'extra', reason: 'system-file' } : { state: 'extra' };
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
function checkLists(
  { lists, isOne }: Findings['said'],
  files: readonly JudgedFile[],
  problems: PackageProblem[],
) {
  const payloadLists = lists.filter(({ kind }) => kind === 'payload').map(({ path }) => path);
  for (const { path, kind, state, checks } of files) {
    if (kind !== 'payload' || state === 'extra') continue;
    for (const list of payloadLists)
      if (!checks.some((check) => check.list === list))
        problems.push(problem('not-in-every-list', { path, found: list }, isOne ? undefined : 'warning'));
  }
}

/** Names that some file systems take for one (RFC 8493, 6.1): unpacked there, one file replaces the other. */
export function checkClashes(expected: readonly Expected[], problems: PackageProblem[]) {
  const seen = new Map<string, string>();
  for (const { path } of expected) {
    const folded = foldedPath(path);
    const other = seen.get(folded);
    if (other !== undefined && other !== path) problems.push(problem('names-clash', { path, found: other }));
    seen.set(folded, path);
  }
}

/** MD5 and SHA-1 show damage, but two different files with one digest can be made on purpose. */
export function checkStrength(lists: readonly FileList[], problems: PackageProblem[]) {
  const used = new Set(lists.filter(({ files }) => files.length > 0).map(({ algorithm }) => algorithm));
  const weak = [...used].filter((algorithm) => algorithm === 'md5' || algorithm === 'sha1');
  if (weak.length > 0 && weak.length === used.size)
    problems.push(problem('weak-algorithm', { found: weak.join(', ') }));
}
