import type { Watch } from '../../digests/watch.ts';
import { type FileList, readBag } from '../../formats/bag-reader.ts';
import { readChecksumList } from '../../formats/checksum-list-reader.ts';
import { type PackageProblem, problem } from '../../formats/package-problem.ts';
import { checkBag, checkClashes, checkStrength, isTimestamp } from './bag-rules.ts';
import { checkLog } from './evidence.ts';
import { expectedFiles } from './expect.ts';
import { digestsOf, type Hash, judgeFile } from './judge-file.ts';
import { type JudgedFile, type Judgement, type State, states, verdictOf } from './judgement.ts';
import { readBytes } from './read-bytes.ts';
import { type Recognised, type Refusal, recognise } from './recognise.ts';
import type { Source } from './source.ts';

export interface JudgeOptions extends Watch {
  /** Called once with the number of bytes that will be read. */
  onTotal?: (bytes: number) => void;
}

/**
 * Judges every file of what was dropped against its manifests or checksum lists. Pure but for reading
 * the source; rejects only with `AbortError`.
 */
export async function judge(
  source: Source,
  hash: Hash,
  options: JudgeOptions = {},
): Promise<Judgement | Refusal> {
  const recognised = recognise(source);
  if ('refusal' in recognised) return recognised;
  const { kind, entries, folder } = recognised;
  const unread: PackageProblem[] = [];
  const bytes = await readTagFiles(recognised, unread, options);
  const bag = kind === 'bag' ? readBag(bytes) : undefined;
  const said = bag ?? readLists(bytes);
  const { expected, problems: names } = expectedFiles(said.lists, entries);
  const problems = unread.concat(said.problems, names);
  if (said.lists.every(({ kind: one, files }) => one === 'tag' || files.length === 0))
    problems.push(problem('nothing-listed'));

  const sizes = expected.reduce((sum, { match }) => sum + (match?.entry.size ?? 0), source.zip?.size ?? 0);
  options.onTotal?.(sizes);
  const files: JudgedFile[] = [];
  for (const one of expected) files.push(await judgeFile(one, hash, options, problems));
  const used = new Set(
    expected.filter((_, at) => files[at]?.state !== 'missing').map(({ match }) => match?.path),
  );
  if (bag) checkBag({ said: bag, entries, files, used, problems });
  checkClashes(expected, problems);
  checkStrength(said.lists, problems);
  const log = await checkLog(recognised, said.lists, files, problems);
  const tagManifest = await digestOfTagManifest(recognised, hash);
  const zip = source.zip && {
    size: source.zip.size,
    sha256: (await hash(source.zip, ['sha256'], options))[0] ?? '',
  };
  reportMany('outside', recognised.outside, problems);
  for (const path of [...entries.keys()].filter(isTimestamp))
    problems.push(problem('timestamp-beside', { path }));
  if (!bag) reportMany('not-listed', notListed(recognised, used), problems);
  const all = problems.concat(source.problems);
  return {
    kind,
    name: source.name || folder,
    ...(bag?.version ? { version: bag.version } : {}),
    verdict: verdictOf(files, all),
    counts: countsOf(files),
    files: files.toSorted(byState),
    problems: all,
    ...(tagManifest ? { tagManifest } : {}),
    ...(log ? { log } : {}),
    ...(zip ? { zip } : {}),
  };
}

async function readTagFiles({ entries, tagFiles }: Recognised, problems: PackageProblem[], watch: Watch) {
  const bytes = new Map<string, Uint8Array>();
  for (const path of tagFiles) {
    const entry = entries.get(path);
    const read = entry && (await readBytes(entry));
    watch.signal?.throwIfAborted();
    if (read instanceof Uint8Array) bytes.set(path, read);
    else if (read === 'too-large') problems.push(problem('list-too-large', { path }));
    else problems.push(problem('list-unreadable', { path }));
  }
  return bytes;
}

/** Files beside a checksum list that it does not name; the package's own lists are no evidence. */
function notListed({ entries, tagFiles }: Recognised, used: ReadonlySet<string | undefined>): string[] {
  return [...entries.keys()].filter(
    (path) => !used.has(path) && !tagFiles.includes(path) && !isTimestamp(path),
  );
}

/** One sentence for many files: how many, and the first of them. */
function reportMany(code: 'outside' | 'not-listed', paths: readonly string[], problems: PackageProblem[]) {
  if (paths.length === 0) return;
  const first = paths.slice(0, 5).join(' · ');
  problems.push(
    problem(code, { expected: String(paths.length), found: paths.length > 5 ? `${first} …` : first }),
  );
}

function readLists(bytes: ReadonlyMap<string, Uint8Array>): {
  lists: FileList[];
  problems: PackageProblem[];
} {
  const all = [...bytes].map(([path, content]) => ({ path, ...readChecksumList(content, path) }));
  return {
    problems: all.flatMap(({ problems }) => problems),
    lists: all.flatMap(({ path, lists }) =>
      /^tagmanifest-/i.test(path) ? lists.map((list) => ({ ...list, kind: 'tag' as const })) : lists,
    ),
  };
}

async function digestOfTagManifest({ entries }: Recognised, hash: Hash) {
  const path = ['sha256', 'sha512', 'sha1', 'md5']
    .map((name) => `tagmanifest-${name}.txt`)
    .find((one) => entries.has(one));
  const entry = path === undefined ? undefined : entries.get(path);
  if (!path || !entry) return undefined;
  const read = await digestsOf(entry, ['sha256'], hash, {});
  return 'digests' in read ? { path, sha256: read.digests[0] ?? '' } : undefined;
}

function countsOf(files: readonly JudgedFile[]): Record<State, number> {
  const count = (state: State) => files.filter((file) => file.state === state).length;
  return Object.fromEntries(states.map((state) => [state, count(state)])) as Record<State, number>;
}

function byState(one: JudgedFile, other: JudgedFile): number {
  const rank = states.indexOf(one.state) - states.indexOf(other.state);
  return rank || (one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
}
