import type { ListedFile } from '../../formats/bag/manifest-reader.ts';
import type { ProblemCode } from '../../formats/bag/package-problem.ts';
import { foldedPath } from '../../formats/bag/path-safety.ts';
import type { Entry } from './source.ts';

export interface Match {
  path: string;
  entry: Entry;
  /** How the name differs from the listed one. */
  how?: ProblemCode;
  /** Names at the end of both paths, where only these agree. */
  shared?: number;
}

/** Differences that some file systems do not make at all. */
export const sameOnSomeDisks: readonly (ProblemCode | undefined)[] = ['normalisation', 'case'];

/**
 * Finds listed files among the entries, by their exact name first, then by what tools and disks do to
 * names. `isFree` says whether an entry may stand for a file that has another name.
 */
export function matcherFor(
  entries: ReadonlyMap<string, Entry>,
  isFree: (path: string, how: ProblemCode) => boolean,
): (file: ListedFile) => Match | undefined {
  const byForm = uniquely(entries, (path) => path.normalize('NFC'));
  const byCase = uniquely(entries, foldedPath);
  // Loose files have no folders: the name alone must do.
  const isFlat = [...entries.keys()].every((path) => !path.includes('/'));
  return ({ path, raw }) => {
    const exact = entries.get(path);
    if (exact) return { path, entry: exact };
    const found = (at: string | undefined, how: ProblemCode): Match | undefined => {
      const entry = at === undefined ? undefined : entries.get(at);
      return at === undefined || !entry || !isFree(at, how) ? undefined : { path: at, entry, how };
    };
    return (
      found(raw, 'percent-raw') ??
      found(raw.replaceAll('\\', '/'), 'backslash') ??
      found(byForm.get(path.normalize('NFC')), 'normalisation') ??
      found(byCase.get(foldedPath(path)), 'case') ??
      (isFlat && path.includes('/') ? found(path.slice(path.lastIndexOf('/') + 1), 'name-only') : undefined)
    );
  };
}

/** Paths by a key; keys that several paths share are left out. */
function uniquely(entries: ReadonlyMap<string, Entry>, key: (path: string) => string): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const path of entries.keys()) found.set(key(path), found.has(key(path)) ? undefined : path);
  return new Map([...found].flatMap(([at, path]) => (path === undefined ? [] : [[at, path] as const])));
}
