import type { Algorithm } from '../../digests/algorithms.ts';
import type { FileList } from '../../formats/bag/bag-reader.ts';
import { type PackageProblem, problem } from '../../formats/bag/package-problem.ts';
import { type Match, matcherFor, sameOnSomeDisks } from './match.ts';
import type { Recognised } from './recognise.ts';
import { tailMatcherFor } from './tail-match.ts';

/** A file that some list names, with all that the lists say of it. */
export interface Expected {
  /** As listed. */
  path: string;
  kind: 'payload' | 'tag';
  match?: Match;
  /**
   * Other listed names could mean the same entry: the bytes must agree, and one name gets it. A file
   * whose bytes equal another's must not be called intact in its place.
   */
  isContested?: true;
  /** More than one file beside the list could be meant; it has no match then. */
  isAmbiguous?: true;
  wanted: { algorithm: Algorithm; list: string; digest: string; size?: number }[];
  /** Under which other name it was found; told when it is not missing. */
  names: PackageProblem[];
}

/**
 * Brings together what the lists name and what is there. `isLenient` takes names that differ by case or
 * by the form of their accents for one name, as bags before 1.0 may.
 */
export function expectedFiles(
  lists: readonly FileList[],
  { kind: packageKind, entries, beside }: Pick<Recognised, 'kind' | 'entries' | 'beside'>,
  isLenient: boolean,
): Expected[] {
  const exact = new Set<string>();
  for (const { files } of lists) for (const { path } of files) if (entries.has(path)) exact.add(path);
  const find = matcherFor(
    entries,
    (path, how) => !exact.has(path) || (isLenient && sameOnSomeDisks.includes(how)),
  );
  const findBeside = tailMatcherFor(beside, entries, (path) => !exact.has(path));
  const expected = new Map<string, Expected>();
  for (const { path: list, kind, algorithm, files } of lists) {
    for (const file of files) {
      // A bag, and what describes a package, lie in their folder.
      const mayLieBeside = packageKind === 'list' && kind === 'payload';
      const found = find(file) ?? (mayLieBeside ? findBeside(file.path) : undefined);
      const isAmbiguous = found === 'several';
      const isUsable = found && !isAmbiguous && (mayLieBeside || !beside.has(found.path));
      const match = isUsable ? found : undefined;
      const key = match && isLenient && sameOnSomeDisks.includes(match.how) ? match.path : file.path;
      const { path, digest, size } = file;
      const one: Expected = expected.get(key) ?? {
        path,
        kind,
        ...(match ? { match } : {}),
        ...(isAmbiguous ? { isAmbiguous } : {}),
        wanted: [],
        names: [],
      };
      expected.set(key, one);
      one.wanted.push({ algorithm, list, digest, ...(size === undefined ? {} : { size }) });
      if (match?.how && !one.names.some((name) => name.path === path))
        one.names.push(problem(match.how, { path, found: match.path }));
    }
  }
  const all = [...expected.values()];
  yieldToLonger(all);
  const claims = new Map<string, number>();
  for (const { match } of all) if (match) claims.set(match.path, (claims.get(match.path) ?? 0) + 1);
  for (const one of all) if (one.match && (claims.get(one.match.path) ?? 0) > 1) one.isContested = true;
  return all;
}

/** Of several listed names that end like the path of one entry, those that share the most of it may mean it. */
function yieldToLonger(all: readonly Expected[]) {
  const longest = new Map<string, number>();
  for (const { match } of all)
    if (match?.shared) longest.set(match.path, Math.max(match.shared, longest.get(match.path) ?? 0));
  for (const one of all) {
    if (!one.match?.shared || one.match.shared === longest.get(one.match.path)) continue;
    delete one.match;
    one.names = [];
  }
}
