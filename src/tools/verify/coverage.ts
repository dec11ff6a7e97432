import type { FileList } from '../../formats/bag/bag-reader.ts';
import { isChecksumListName } from '../../formats/bag/checksum-list-reader.ts';
import { manifestName } from '../../formats/bag/manifest-name.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { isOurs } from './evidence.ts';
import type { JudgedAll } from './judge-all.ts';
import type { JudgedFile, Reason, State } from './judgement.ts';
import type { Recognised } from './recognise.ts';
import { isTimestampResponse } from './timestamp-response.ts';

const tagManifest = 'tagmanifest-sha256.txt';
/** What our evidence log packs besides the evidence; its tag manifest lists all of it. */
const ourFiles = new Set([
  'README.html',
  'evidence-log.json',
  'manifest-sha256.txt',
  'SHA256SUMS',
  'index.csv',
  'custody.csv',
  'hashdeep.txt',
  'bag-info.txt',
  'bagit.txt',
]);

/**
 * Gives the files that describe the package and that no tag manifest vouches for. A foreign bag may do
 * without (RFC 8493, 2.2.1); a package of ours always has a tag manifest over all of its files, so there
 * a gap means that something was taken away.
 */
export function checkCoverage(
  recognised: Recognised,
  lists: readonly FileList[],
  used: JudgedAll['used'],
  problems: PackageProblem[],
): JudgedFile[] {
  const { kind, entries, beside } = recognised;
  const bare = [...entries.keys()].filter(
    (path) =>
      !used.has(path) &&
      !beside.has(path) &&
      !path.startsWith('data/') &&
      !isTimestampResponse(path) &&
      manifestName(path)?.kind !== 'tag',
  );
  const hasTagList = lists.some((list) => manifestName(list.path)?.kind === 'tag');
  const isPackageOfOurs = isOurs(recognised) && used.get('evidence-log.json') !== 'payload';
  const lacking = isPackageOfOurs ? [...ourFiles].filter((path) => bare.includes(path)) : [];
  const isThere = hasTagList || entries.has(tagManifest);
  // One that is there and cannot be read is told where it was read.
  const isUnread = problems.some(
    ({ code, path }) => path === tagManifest && (code === 'list-unreadable' || code === 'list-too-large'),
  );
  if (lacking.length > 0 && !isUnread)
    problems.push(
      problem(isThere ? 'tag-manifest-lacks' : 'tag-manifest-missing', { found: lacking.join(' · ') }),
    );
  const files = lacking.map((path) => fileFrom(recognised, path, 'not-judged', 'no-tag-list'));
  if (kind === 'list') return files;
  if (!hasTagList && !isPackageOfOurs) problems.push(problem('no-tag-manifest'));
  for (const path of bare) {
    if (lacking.includes(path) || isChecksumListName(path)) continue;
    if (!manifestName(path)) files.push(fileFrom(recognised, path, 'extra', 'not-listed'));
    else if (hasTagList) problems.push(problem('manifest-not-covered', { path }));
  }
  return files;
}

function fileFrom({ entries }: Recognised, path: string, state: State, reason: Reason): JudgedFile {
  const size = entries.get(path)?.size ?? 0;
  return { path, kind: 'tag', size, checks: [], state, reason };
}
