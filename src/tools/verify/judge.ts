import type { Watch } from '../../digests/watch.ts';
import { type Bag, type FileList, readBag } from '../../formats/bag/bag-reader.ts';
import { isChecksumListName, readChecksumList } from '../../formats/bag/checksum-list-reader.ts';
import { manifestName } from '../../formats/bag/manifest-name.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { checkBag, manyOf } from './bag-rules.ts';
import { adviseOnOriginals, keepToFolder } from './beside.ts';
import { checkCoverage } from './coverage.ts';
import { checkLog } from './evidence.ts';
import { expectedFiles } from './expect.ts';
import { judgeAll } from './judge-all.ts';
import { digestsOf, type Hash } from './judge-file.ts';
import { type JudgedFile, type Judgement, type State, states, verdictOf } from './judgement.ts';
import { checkClashes, checkStrength, filesInNoList } from './list-rules.ts';
import { lockedZip } from './locked-zip.ts';
import { type Recognised, type Refusal, recognise } from './recognise.ts';
import type { Source } from './source.ts';
import { readTagFiles } from './tag-files.ts';
import { isTimestampResponse } from './timestamp-response.ts';
import { checkUnpacking } from './unpacking.ts';

export interface JudgeOptions extends Watch {
  /** Called once with the number of bytes that will be read. */
  onTotal?: (bytes: number) => void;
}

/** Files that are read at the same time; in a zip they would take each other's turns. */
const lanesOfFolder = 4;

/**
 * Judges every file of what was dropped against its manifests or checksum lists. Pure but for reading
 * the source; rejects only with `AbortError`.
 */
export async function judge(
  source: Source,
  hash: Hash,
  options: JudgeOptions = {},
): Promise<Judgement | Refusal> {
  const meant = recognise(source);
  const locked = lockedZip(source, meant);
  if (locked) return locked;
  if ('refusal' in meant) return meant;
  const { bag, lists, problems: said } = await readPackage(meant, options);
  const recognised = keepToFolder(meant, lists);
  const { kind, base, entries } = recognised;
  const expected = expectedFiles(lists, recognised, bag !== undefined && !bag.isOne);
  const problems = [...said];
  if (lists.every(({ kind: one, files }) => one === 'tag' || files.length === 0))
    problems.push(problem('nothing-listed'));

  const sizes = expected.reduce((sum, { match }) => sum + (match?.entry.size ?? 0), source.zip?.size ?? 0);
  options.onTotal?.(sizes);
  const lanes = source.zip ? 1 : lanesOfFolder;
  const { files, used } = await judgeAll(expected, hash, options, problems, lanes);
  options.signal?.throwIfAborted();
  if (bag) await checkBag({ said: bag, recognised, files, used, problems });
  const bare = checkCoverage(recognised, lists, used, problems);
  checkClashes(expected, problems);
  checkStrength(files, problems);
  const log = await checkLog(recognised, lists, files, problems);
  adviseOnOriginals(recognised, files, problems);
  const tagManifest = await digestOfTagManifest(recognised, hash);
  const zip = source.zip && (await digestOfZip(source.zip, hash, options));
  if (recognised.outside.length > 0) problems.push(manyOf('outside', recognised.outside));
  for (const path of [...entries.keys()].filter(isTimestampResponse))
    problems.push(problem('timestamp-beside', { path }));
  const inUse = new Set([...used.keys()].map((path) => entries.get(path)));
  for (const entry of source.entries) if (!inUse.has(entry)) await entry.checkName?.();
  const unlisted = bag ? [] : filesInNoList(recognised, used, bare);
  const all = gathered(problems).concat(
    source.problems,
    source.zip ? checkUnpacking(source, recognised, inUse) : [],
  );
  const judged = files.concat(bare, unlisted);
  return {
    kind,
    name: source.name || base.replace(/\/$/, ''),
    ...(bag?.version ? { version: bag.version } : {}),
    verdict: verdictOf(judged, all),
    counts: countsOf(judged),
    files: judged.sort(byState),
    problems: all,
    ...(tagManifest ? { tagManifest } : {}),
    ...(log ? { log } : {}),
    ...(zip ? { zip } : {}),
  };
}

interface Said {
  bag?: Bag;
  lists: FileList[];
  problems: PackageProblem[];
}

async function readPackage({ kind, entries, tagFiles }: Recognised, watch: Watch): Promise<Said> {
  const problems: PackageProblem[] = [];
  const bytes = await readTagFiles(entries, tagFiles, problems, watch);
  if (kind === 'list') {
    const { lists, problems: found } = readLists(bytes);
    return { lists, problems: problems.concat(found) };
  }
  const bag = readBag(bytes);
  // One that is there and cannot be read was told already.
  const isDeclared = entries.has('bagit.txt');
  const ofBag = bag.problems.filter(({ code }) => code !== 'no-declaration' || !isDeclared);
  // A list in the folder of a bag that the bag does not vouch for is held to as well: nobody may hide
  // a list behind a bag.
  const covered = new Set(bag.lists.flatMap(({ files }) => files.map(({ path }) => path)));
  const more = [...entries.keys()].filter(
    (path) => !path.includes('/') && isChecksumListName(path) && !covered.has(path),
  );
  const read = readLists(await readTagFiles(entries, more, problems, watch));
  return {
    bag,
    lists: bag.lists.concat(read.lists.map((list) => ({ ...list, kind: 'tag' }))),
    problems: problems.concat(ofBag, read.problems),
  };
}

function readLists(bytes: ReadonlyMap<string, Uint8Array>): Omit<Said, 'bag'> {
  const all = [...bytes].map(([path, content]) => ({ path, ...readChecksumList(content, path) }));
  return {
    problems: all.flatMap(({ problems }) => problems),
    lists: all.flatMap(({ path, lists }) =>
      manifestName(path)?.kind === 'tag' ? lists.map((list) => ({ ...list, kind: 'tag' as const })) : lists,
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

/** Undefined when the zip has gone or changed since it was chosen; its entries say so. */
async function digestOfZip(zip: Blob, hash: Hash, watch: Watch) {
  try {
    const [sha256 = ''] = await hash(zip, ['sha256'], watch);
    return { size: zip.size, sha256 };
  } catch {
    watch.signal?.throwIfAborted();
    return undefined;
  }
}

function countsOf(files: readonly JudgedFile[]): Record<State, number> {
  const count = (state: State) => files.filter((file) => file.state === state).length;
  return Object.fromEntries(states.map((state) => [state, count(state)])) as Record<State, number>;
}

function byState(one: JudgedFile, other: JudgedFile): number {
  const rank = states.indexOf(one.state) - states.indexOf(other.state);
  return rank || (one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
}

/** Where many files lie in other folders than listed, one sentence says so. */
function gathered(problems: readonly PackageProblem[]): PackageProblem[] {
  const moved = problems.filter(({ code }) => code === 'path-tail');
  if (moved.length <= 5) return [...problems];
  const paths = moved.map(({ path, found }) => `${path} → ${found}`);
  return problems.filter(({ code }) => code !== 'path-tail').concat(manyOf('path-tails', paths));
}
