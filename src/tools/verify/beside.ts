import type { FileList } from '../../formats/bag/bag-reader.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { isOurs } from './evidence.ts';
import type { JudgedFile } from './judgement.ts';
import { matcherFor } from './match.ts';
import type { Recognised } from './recognise.ts';

/**
 * Leaves out what lies outside the folder of a list that finds files of its own there: such a list is
 * meant for its folder, and a file it misses must not be filled from elsewhere. The lists of our log-only
 * packages name originals that lie elsewhere, and what was dropped beside a zip was meant to be used.
 */
export function keepToFolder(recognised: Recognised, lists: readonly FileList[]): Recognised {
  const { kind, entries, beside, outside } = recognised;
  const strangers = new Set([...beside].filter((path) => !entries.get(path)?.isBeside));
  if (kind === 'bag' || strangers.size === 0 || isOurs(recognised)) return recognised;
  const find = matcherFor(new Map([...entries].filter(([path]) => !beside.has(path))), () => true);
  const isHeld = lists.some((list) => list.kind === 'payload' && list.files.some((file) => find(file)));
  if (!isHeld) return recognised;
  return {
    ...recognised,
    entries: new Map([...entries].filter(([path]) => !strangers.has(path))),
    beside: new Set([...beside].filter((path) => !strangers.has(path))),
    outside: outside.concat([...strangers].map((path) => entries.get(path)?.path ?? path)),
  };
}

/** What to do when a list finds none of its files: nothing was dropped with it, or the wrong folder. */
export function adviseOnOriginals(
  recognised: Recognised,
  files: readonly JudgedFile[],
  problems: PackageProblem[],
) {
  const originals = files.filter(({ kind }) => kind === 'payload');
  const [first] = originals;
  if (recognised.kind === 'bag' || !first || originals.some(({ state }) => state !== 'missing')) return;
  if (recognised.beside.size > 0) problems.push(problem('originals-not-found', { found: first.path }));
  else if (isOurs(recognised)) problems.push(problem('originals-elsewhere'));
}
