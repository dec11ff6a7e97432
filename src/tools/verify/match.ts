import type { ListedFile } from '../../formats/manifest-reader.ts';
import type { ProblemCode } from '../../formats/package-problem.ts';
import { foldedPath } from '../../formats/path-safety.ts';
import type { Entry } from './source.ts';

export interface Match {
  path: string;
  entry: Entry;
  /** How the name differs from the listed one. */
  how?: ProblemCode;
  /** Only the name is alike: its bytes must agree, or the listed file counts as missing. */
  isGuess?: true;
}

/** Finds listed files among the entries, by their exact name first, then by what tools and disks do to names. */
export function matcherFor(entries: ReadonlyMap<string, Entry>): (file: ListedFile) => Match | undefined {
  const byForm = uniquely(entries, (path) => path.normalize('NFC'));
  const byCase = uniquely(entries, foldedPath);
  // Loose files have no folders: the name alone must do.
  const isFlat = [...entries.keys()].every((path) => !path.includes('/'));
  return ({ path, raw }) => {
    const found = (at: string | undefined, how?: ProblemCode, isGuess?: true): Match | undefined => {
      const entry = at === undefined ? undefined : entries.get(at);
      return at === undefined || !entry
        ? undefined
        : { path: at, entry, ...(how ? { how } : {}), ...(isGuess ? { isGuess } : {}) };
    };
    const slashed = raw.replaceAll('\\', '/');
    return (
      found(path) ??
      found(raw, 'percent-raw') ??
      (slashed === raw ? undefined : found(slashed, 'backslash')) ??
      found(byForm.get(path.normalize('NFC')), 'normalisation', true) ??
      found(byCase.get(foldedPath(path)), 'case', true) ??
      (isFlat && path.includes('/')
        ? found(path.slice(path.lastIndexOf('/') + 1), 'name-only', true)
        : undefined)
    );
  };
}

/** Paths by a key; keys that several paths share are left out. */
function uniquely(entries: ReadonlyMap<string, Entry>, key: (path: string) => string): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const path of entries.keys()) found.set(key(path), found.has(key(path)) ? undefined : path);
  return new Map([...found].flatMap(([at, path]) => (path === undefined ? [] : [[at, path] as const])));
}
