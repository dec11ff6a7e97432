import type { Algorithm } from '../../digests/algorithms.ts';
import type { Watch } from '../../digests/watch.ts';
import { digestDigits } from '../../formats/bag/bag-reader.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import type { Expected } from './expect.ts';
import type { Check, JudgedFile } from './judgement.ts';
import { type Entry, type Fault, faultIn, type Opened } from './source.ts';

/** Makes digests, in the order of the algorithms. */
export type Hash = (opened: Opened, algorithms: readonly Algorithm[], watch: Watch) => Promise<string[]>;

/** Compares one listed file with the bytes that are there. Throws only when it is stopped. */
export async function judgeFile(
  expected: Expected,
  hash: Hash,
  watch: Watch,
  problems: PackageProblem[],
): Promise<JudgedFile> {
  const { path, kind, match, isContested, isAmbiguous, wanted } = expected;
  const file = { path, kind };
  const unread = (): Check[] =>
    wanted.map(({ algorithm, list, digest }) => ({ algorithm, list, expected: digest, found: '' }));
  if (isAmbiguous) return { ...file, state: 'not-judged', reason: 'ambiguous', checks: unread() };
  if (!match) return { ...file, state: 'missing', checks: unread() };
  const size = match.entry.size;
  const algorithms = [...new Set(wanted.map(({ algorithm }) => algorithm))];
  const read = await digestsOf(match.entry, algorithms, hash, watch);
  if ('fault' in read) return { ...file, size, state: 'not-judged', reason: read.fault, checks: unread() };
  if (read.hasWrongCrc) problems.push(problem('zip-crc', { path }));
  const checks = wanted.map(({ algorithm, list, digest }) => ({
    algorithm,
    list,
    expected: digest,
    found: read.digests[algorithms.indexOf(algorithm)] ?? '',
  }));
  const good = checks.filter((check) => check.found === check.expected);
  const hasSize = wanted.every((one) => one.size === undefined || one.size === size);
  if (good.length === checks.length)
    return hasSize
      ? { ...file, size, state: 'intact', checks }
      : { ...file, size, state: 'not-judged', reason: 'size-differs', checks };
  if (isContested && good.length === 0) return { ...file, state: 'missing', checks: unread() };
  const bad = checks.filter((check) => check.found !== check.expected);
  if (bad.every(({ algorithm, expected: digest }) => digest.length !== digestDigits[algorithm]))
    return { ...file, size, state: 'not-judged', reason: 'digest-length', checks };
  if (good.length === 0) return { ...file, size, state: 'changed', checks };
  const sameList = bad.every((one) => good.some((other) => other.list === one.list));
  return sameList
    ? { ...file, size, state: 'not-judged', reason: 'list-contradicts-itself', checks }
    : { ...file, size, state: 'changed', reason: 'lists-disagree', checks };
}

type Read = { digests: string[]; hasWrongCrc?: true } | { fault: Fault };

/** The digests of an entry; of one with a wrong CRC too, for its bytes may still be the listed ones. */
export async function digestsOf(
  entry: Entry,
  algorithms: readonly Algorithm[],
  hash: Hash,
  watch: Watch,
): Promise<Read> {
  if (entry.fault) return { fault: entry.fault };
  const first = await attempt(entry, algorithms, hash, watch, false);
  if (!('fault' in first) || first.fault !== 'crc') return first;
  const second = await attempt(entry, algorithms, hash, { ...watch, onBytes: () => {} }, true);
  return 'fault' in second ? second : { ...second, hasWrongCrc: true };
}

async function attempt(
  entry: Entry,
  algorithms: readonly Algorithm[],
  hash: Hash,
  watch: Watch,
  lenient: boolean,
): Promise<Read> {
  try {
    return { digests: await hash(await entry.open(lenient), algorithms, watch) };
  } catch (error) {
    watch.signal?.throwIfAborted();
    return { fault: faultIn(error) ?? 'unreadable' };
  }
}
