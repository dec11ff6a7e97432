import type { Algorithm } from '../../digests/algorithms.ts';
import type { FileList } from '../../formats/bag-reader.ts';
import { type PackageProblem, problem } from '../../formats/package-problem.ts';
import { type Match, matcherFor } from './match.ts';
import type { Entry } from './source.ts';

/** A file that some list names, with all that the lists say of it. */
export interface Expected {
  /** As listed. */
  path: string;
  kind: 'payload' | 'tag';
  match?: Match;
  wanted: { algorithm: Algorithm; list: string; digest: string; size?: number }[];
}

/** Brings together what the lists name and what is there. */
export function expectedFiles(
  lists: readonly FileList[],
  entries: ReadonlyMap<string, Entry>,
): { expected: Expected[]; problems: PackageProblem[] } {
  const find = matcherFor(entries);
  const problems: PackageProblem[] = [];
  const said = new Set<string>();
  const expected = new Map<string, Expected>();
  for (const { path: list, kind, algorithm, files } of lists) {
    for (const file of files) {
      const match = find(file);
      // A name that only looks like the listed one stays a file of its own until its bytes are known.
      const key = match && !match.isGuess ? match.path : file.path;
      const one: Expected = expected.get(key) ?? {
        path: file.path,
        kind,
        ...(match ? { match } : {}),
        wanted: [],
      };
      expected.set(key, one);
      one.wanted.push({
        algorithm,
        list,
        digest: file.digest,
        ...(file.size === undefined ? {} : { size: file.size }),
      });
      if (match?.how && !said.has(file.path))
        problems.push(problem(match.how, { path: file.path, found: match.path }));
      if (match?.how) said.add(file.path);
    }
  }
  const all = [...expected.values()];
  const claims = new Map<string, number>();
  for (const { match } of all) if (match) claims.set(match.path, (claims.get(match.path) ?? 0) + 1);
  // Nothing else is named so: it is the listed file, whatever its bytes are.
  for (const { match } of all) if (match && claims.get(match.path) === 1) delete match.isGuess;
  return { expected: all, problems };
}
