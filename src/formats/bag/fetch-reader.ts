import { decodePercent } from './manifest-reader.ts';
import { type PackageProblem, problem } from './package-problem.ts';
import { isUnsafePath } from './path-safety.ts';
import { ProblemList } from './problem-list.ts';
import { linesOf } from './tag-text.ts';

/**
 * Paths that `fetch.txt` says are kept elsewhere (RFC 8493, 2.2.3), encoded as in a manifest of the same
 * version. Addresses are never opened.
 */
export function readFetch(
  text: string,
  path: string,
  isOne: boolean,
): { paths: string[]; problems: PackageProblem[] } {
  const paths: string[] = [];
  const problems = new ProblemList(path);
  for (const { line, text: whole } of linesOf(text)) {
    const found = /^\S+[ \t]+(?:\d+|-)[ \t]+([^ \t].*)$/s.exec(whole)?.[1]?.replace(/^(?:\.\/+)+/, '');
    if (!found) problems.add(problem('fetch-form', { path, line, found: whole }));
    else if (isUnsafePath(found) || !found.startsWith('data/'))
      problems.add(problem('fetch-unsafe', { path, line, found }));
    else paths.push(isOne ? decodePercent(found) : found);
  }
  return { paths, problems: problems.all() };
}
