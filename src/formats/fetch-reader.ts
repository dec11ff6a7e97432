import { type PackageProblem, problem } from './package-problem.ts';
import { isUnsafePath } from './path-safety.ts';
import { linesOf } from './tag-text.ts';

/** Paths that `fetch.txt` says are kept elsewhere (RFC 8493, 2.2.3). Addresses are never opened. */
export function readFetch(text: string, path: string): { paths: string[]; problems: PackageProblem[] } {
  const paths: string[] = [];
  const problems: PackageProblem[] = [];
  for (const { line, text: whole } of linesOf(text)) {
    const found = /^\S+[ \t]+(?:\d+|-)[ \t]+([^ \t].*)$/s.exec(whole)?.[1]?.replace(/^(?:\.\/+)+/, '');
    if (!found) problems.push(problem('fetch-form', { path, line, found: whole }));
    else if (isUnsafePath(found) || !found.startsWith('data/'))
      problems.push(problem('fetch-unsafe', { path, line, found }));
    else paths.push(found);
  }
  return { paths, problems };
}
