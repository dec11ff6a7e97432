import type { Algorithm } from '../../digests/algorithms.ts';
import type { PackageProblem } from '../../formats/bag/package-problem.ts';
import type { Fault } from './source.ts';

/** Of a file: the bytes the lists say, other bytes, not there, in no list, or none of these can be said. */
export const states = ['changed', 'missing', 'extra', 'not-judged', 'intact'] as const;
export type State = (typeof states)[number];

/** Of the whole: the first of these that holds. */
export type Verdict = 'changed' | 'incomplete' | 'not-judged' | 'intact';

/** Why a file has its state. */
export type Reason =
  | Fault
  | 'digest-length'
  | 'list-contradicts-itself'
  | 'lists-disagree'
  | 'size-differs'
  | 'to-fetch'
  | 'system-file'
  | 'no-list'
  | 'no-tag-list'
  | 'ambiguous'
  | 'not-listed';

export interface Check {
  algorithm: Algorithm;
  /** The list it stands in. */
  list: string;
  /** Lower-case hexadecimal. */
  expected: string;
  /** Empty when the file could not be read. */
  found: string;
}

export interface JudgedFile {
  /** From the base folder, as listed; as found for extra files. */
  path: string;
  /** `payload`: what the package is for; `tag`: the files that describe it. */
  kind: 'payload' | 'tag';
  state: State;
  reason?: Reason;
  /** Bytes, of the file that was found. */
  size?: number;
  checks: Check[];
  /** Its name before it was packed, by the evidence log. */
  originalName?: string;
}

/** What the evidence log of a package of ours says. */
export interface LogFacts {
  items: number;
  custodyLines: number;
  /** Of the last custody line, hexadecimal; empty without lines. */
  headDigest: string;
  /** As written in the log; shown by `visible` only. */
  reference: string;
}

export interface Judgement {
  kind: 'bag' | 'list';
  /** Of the zip or the base folder; empty for loose files. */
  name: string;
  /** `1.0`; of a bag only. */
  version?: string;
  verdict: Verdict;
  counts: Record<State, number>;
  /** Not intact ones first, each group in the order of its names. */
  files: JudgedFile[];
  problems: PackageProblem[];
  /** Digest of the tag manifest with the strongest algorithm, which stands for the whole package. */
  tagManifest?: { path: string; sha256: string };
  log?: LogFacts;
  /** Of the zip itself. */
  zip?: { size: number; sha256: string };
}

/**
 * One word for the whole. A file of a bag that is in no list counts as a change, unless it is one that
 * Windows or macOS puts into every folder a person looks at. Files beside a checksum list do not: a list
 * says nothing of its folder. Only evidence that was compared makes a package intact.
 */
export function verdictOf(files: readonly JudgedFile[], problems: readonly PackageProblem[]): Verdict {
  const has = (state: State) => files.some((file) => file.state === state);
  const isForeign = files.some(
    ({ state, reason }) => state === 'extra' && reason !== 'system-file' && reason !== 'not-listed',
  );
  const hasEvidence = files.some(({ kind, state }) => kind === 'payload' && state === 'intact');
  const effect = (verdict: Verdict) => problems.some((one) => one.effect === verdict);
  if (has('changed') || isForeign || effect('changed')) return 'changed';
  if (has('missing') || effect('incomplete')) return 'incomplete';
  if (has('not-judged') || effect('not-judged') || !hasEvidence) return 'not-judged';
  return 'intact';
}
