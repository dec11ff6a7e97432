import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { foldedPath } from '../../formats/bag/path-safety.ts';
import type { Expected } from './expect.ts';
import type { JudgedAll } from './judge-all.ts';
import type { JudgedFile } from './judgement.ts';
import type { Recognised } from './recognise.ts';
import { isTimestampResponse } from './timestamp-response.ts';

/** Files beside a checksum list that it does not name; the package's own lists, and what is `told` already, are left out. */
export function filesInNoList(
  { entries, tagFiles }: Recognised,
  used: JudgedAll['used'],
  told: readonly JudgedFile[],
): JudgedFile[] {
  const leftOut = new Set(tagFiles.concat(told.map(({ path }) => path)));
  return [...entries]
    .filter(([path]) => !used.has(path) && !leftOut.has(path) && !isTimestampResponse(path))
    .map(([path, { size }]) => {
      return { path, kind: 'payload', size, checks: [], state: 'extra', reason: 'not-listed' };
    });
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

/**
 * MD5 and SHA-1 show damage, but two different files with one digest can be made on purpose: told of files
 * that no other digest was compared for.
 */
export function checkStrength(files: readonly JudgedFile[], problems: PackageProblem[]) {
  const weak = files
    .filter(({ state }) => state === 'intact')
    .map(({ checks }) => [...new Set(checks.map(({ algorithm }) => algorithm))])
    .filter((used) => used.every((algorithm) => algorithm === 'md5' || algorithm === 'sha1'));
  const found = [...new Set(weak.flat())].sort().join(', ');
  if (found) problems.push(problem('weak-algorithm', { found, expected: String(weak.length) }));
}
