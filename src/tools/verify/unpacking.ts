import { type PackageProblem, problem } from '../../formats/package-problem.ts';
import { unpackedPath } from '../../formats/path-safety.ts';
import { ProblemList } from '../../formats/problem-list.ts';
import type { JudgedAll } from './judge-all.ts';
import type { Recognised } from './recognise.ts';
import type { Source } from './source.ts';

/**
 * Entries of a zip that some systems unpack to the same place: what was judged here need not be what
 * lies there afterwards. Where the lists name both, the clash of names alone is told, elsewhere.
 */
export function checkUnpacking(
  { name, entries }: Source,
  { kind, base }: Pick<Recognised, 'kind' | 'base'>,
  used: JudgedAll['used'],
): PackageProblem[] {
  const problems = new ProblemList(name);
  const own = entries.filter(({ isBeside }) => !isBeside);
  const isListed = (path: string) => path.startsWith(base) && used.has(path.slice(base.length));
  const places = new Map<string, string>();
  const payload = `${unpackedPath(`${base}data`)}/`;
  for (const { path } of own) {
    const place = unpackedPath(path);
    const other = places.get(place);
    if (other === undefined) places.set(place, path);
    // The same name twice is told when the zip is read.
    else if (other !== path && !(isListed(path) && isListed(other)))
      problems.add(problem('zip-clash', { path, found: other }));
    if (kind === 'bag' && place.startsWith(payload) && !path.startsWith(`${base}data/`))
      problems.add(problem('zip-clash', { path, found: `${base}data/` }));
  }
  // A file where another entry needs a folder: a link there would lead what is unpacked elsewhere.
  const told = new Set<string>();
  for (const [place, path] of places)
    for (let at = place.lastIndexOf('/'); at > 0; at = place.lastIndexOf('/', at - 1)) {
      const folder = place.slice(0, at);
      const file = places.get(folder);
      if (file === undefined || told.has(folder)) continue;
      told.add(folder);
      problems.add(problem('zip-clash', { path, found: file }));
    }
  return problems.all();
}
