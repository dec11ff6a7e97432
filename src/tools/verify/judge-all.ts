import type { Watch } from '../../digests/watch.ts';
import type { PackageProblem } from '../../formats/bag/package-problem.ts';
import type { Expected } from './expect.ts';
import { type Hash, judgeFile } from './judge-file.ts';
import type { JudgedFile } from './judgement.ts';

export interface JudgedAll {
  files: JudgedFile[];
  /** Paths of the entries that stand for a listed file, with the kind of list that names it first. */
  used: Map<string, Expected['kind']>;
}

/** Compares every listed file, `lanes` at a time; one entry stands for one listed file. */
export async function judgeAll(
  expected: readonly Expected[],
  hash: Hash,
  watch: Watch,
  problems: PackageProblem[],
  lanes: number,
): Promise<JudgedAll> {
  const used: JudgedAll['used'] = new Map();
  const judged = new Map<Expected, JudgedFile>();
  const judgeOne = async (one: Expected) => {
    const { match, ...rest } = one;
    const isTaken = match !== undefined && used.has(match.path);
    const file = await judgeFile(isTaken ? rest : one, hash, watch, problems);
    judged.set(one, file);
    if (!match || file.state === 'missing') return;
    used.set(match.path, one.kind);
    for (const name of one.names) problems.push(name);
  };
  const waiting = expected.filter(({ isContested }) => !isContested).values();
  const lane = async () => {
    for (const one of waiting) await judgeOne(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  for (const one of expected) if (one.isContested) await judgeOne(one);
  return { files: expected.flatMap((one) => judged.get(one) ?? []), used };
}
