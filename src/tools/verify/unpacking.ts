import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { unpackedPath } from '../../formats/bag/path-safety.ts';
import { ProblemList } from '../../formats/bag/problem-list.ts';
import type { Recognised } from './recognise.ts';
import type { Entry, Source } from './source.ts';

/**
 * Entries of a zip that some systems unpack to the same place: what was judged here need not be what
 * lies there afterwards. Where the lists name both, the clash of names alone is told, elsewhere.
 */
export function checkUnpacking(
  { name, entries, folders = [] }: Source,
  { kind, base }: Pick<Recognised, 'kind' | 'base'>,
  inUse: ReadonlySet<Entry | undefined>,
): PackageProblem[] {
  const problems = new ProblemList(name);
  const own = entries.filter(({ isBeside }) => !isBeside);
  const places = new Map<string, Entry>();
  const payload = `${unpackedPath(`${base}data`)}/`;
  for (const entry of own) {
    const { path } = entry;
    const place = unpackedPath(path);
    const other = places.get(place);
    if (other === undefined) places.set(place, entry);
    // The same name twice is told when the zip is read.
    else if (other.path !== path && !(inUse.has(entry) && inUse.has(other)))
      problems.add(problem('zip-clash', { path, found: other.path }));
    if (kind === 'bag' && place.startsWith(payload) && !path.startsWith(`${base}data/`))
      problems.add(problem('zip-clash', { path, found: `${base}data/` }));
  }
  // A file where another entry needs a folder: a link there would lead what is unpacked elsewhere.
  const told = new Set<string>();
  const inFolders = [...places].map(([place, { path }]) => [place, path] as const);
  for (const path of folders) inFolders.push([`${unpackedPath(path)}/`, path]);
  for (const [place, path] of inFolders)
    for (let at = place.lastIndexOf('/'); at > 0; at = place.lastIndexOf('/', at - 1)) {
      const folder = place.slice(0, at);
      const file = places.get(folder);
      if (file === undefined || told.has(folder)) continue;
      told.add(folder);
      problems.add(problem('zip-clash', { path, found: file.path }));
    }
  return problems.all();
}
