import { type Effect, type PackageProblem, problem } from './package-problem.ts';

/** More than anyone reads; a hostile list has millions. */
const most = 1000;
/** Characters of a line that are kept to be shown. */
const longest = 300;

/**
 * Gathers the problems of one list. The first thousand are kept; the rest is counted by what it does to
 * the verdict, so that none of it is lost there.
 */
export class ProblemList {
  #kept: PackageProblem[] = [];
  #more = new Map<Effect, number>();
  readonly #list: string;

  /** `list` is the path of the file that is read. */
  constructor(list: string) {
    this.#list = list;
  }

  add(one: PackageProblem) {
    if (this.#kept.length >= most) this.#more.set(one.effect, (this.#more.get(one.effect) ?? 0) + 1);
    else this.#kept.push(clipped(one));
  }

  /** Those that were kept, and one for each effect of which there are more. */
  all(): PackageProblem[] {
    const more = [...this.#more].map(([effect, count]) =>
      problem('more-problems', { path: this.#list, found: String(count) }, effect),
    );
    return [...this.#kept, ...more];
  }
}

/** A line of a damaged list can be megabytes long. */
function clipped(one: PackageProblem): PackageProblem {
  return one.found !== undefined && one.found.length > longest
    ? { ...one, found: one.found.slice(0, longest) }
    : one;
}
