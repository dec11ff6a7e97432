import type { Match } from './match.ts';
import type { Entry } from './source.ts';

/** More files of one name than this are not weighed against each other. */
const mostOfOneName = 100;

/**
 * Finds originals that lie in another folder than the list says, among the files beside it: the listed
 * path ends with the whole path of the file, or the other way round. The file that shares most of the
 * path is meant, of these the one nearest to the top; `several` when that is not one.
 */
export function tailMatcherFor(
  beside: ReadonlySet<string>,
  entries: ReadonlyMap<string, Entry>,
  isFree: (path: string) => boolean,
): (listed: string) => Match | 'several' | undefined {
  const byName = new Map<string, string[]>();
  for (const path of beside) {
    const name = lastOf(plain(path));
    const same = byName.get(name);
    if (same) same.push(path);
    else byName.set(name, [path]);
  }
  return (listed) => {
    const wanted = plain(listed);
    const candidates = byName.get(lastOf(wanted)) ?? [];
    if (candidates.length > mostOfOneName) return 'several';
    const ranked = candidates
      .filter((path) => isFree(path) && isTail(plain(path), wanted))
      .map((path) => ({ path, shared: Math.min(depthOf(path), depthOf(listed)), depth: depthOf(path) }))
      .sort((one, other) => other.shared - one.shared || one.depth - other.depth);
    const [best, second] = ranked;
    const entry = best && entries.get(best.path);
    if (!best || !entry) return undefined;
    if (second?.shared === best.shared && second.depth === best.depth) return 'several';
    const how = best.shared === 1 && listed.includes('/') ? 'name-only' : 'path-tail';
    return { path: best.path, entry, how, shared: best.shared };
  };
}

function isTail(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}

/** Disks keep accents in one of two forms. */
function plain(path: string): string {
  return path.normalize('NFC');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function depthOf(path: string): number {
  return path.split('/').length;
}
