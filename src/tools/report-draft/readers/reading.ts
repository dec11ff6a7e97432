import type { fields, findings, kinds, meanings, partKinds, problems, roles } from './ids.ts';

type Kind = (typeof kinds)[number];
export type Field = (typeof fields)[number];
export type Meaning = (typeof meanings)[number];
export type Role = (typeof roles)[number];
export type FindingCode = (typeof findings)[number];
export type ProblemCode = (typeof problems)[number];

/** One value from a file: plain text as it stands there, hidden characters made visible. */
export interface Fact {
  field: Field;
  value: string;
  meaning?: Meaning;
}

/** Something to know about what was read. `values` fill the `{places}` of its words. */
export interface Finding {
  code: FindingCode;
  values: Record<string, string>;
}

/** Something that repeats: a hop, an attachment, a certificate, a signature. */
export interface Part {
  part: (typeof partKinds)[number];
  /** Of a certificate that is not alone in its file. */
  role?: Role;
  facts: Fact[];
  findings: Finding[];
}

/**
 * What stands in a file. A field may come several times, in the order of the file. Parts come in
 * the order to read them: hops from the sender on, certificates the leaf first, the outer signature first.
 */
export interface FileReading {
  kind: Kind;
  /** Reading is not validation: no signature was checked against a root or a revocation list. */
  validated: false;
  facts: Fact[];
  parts: Part[];
  findings: Finding[];
}

/** Why a file was not read. Nothing from it is kept. */
interface Problem {
  code: ProblemCode;
  /** They fill the `{places}` of its words. */
  values: Record<string, string>;
}

export type Reading = FileReading | { problem: Problem };

/** What a reader of one kind gives; the facts about the file itself are put before it. */
export type Content = Pick<FileReading, 'kind' | 'facts' | 'parts' | 'findings'>;

/** Thrown inside the readers to stop with a problem; `readEvidence` turns it into one. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, values: Record<string, string> = {}) {
    super(code);
    this.problem = { code, values };
  }
}

/** All values of a field, in order. */
export function valuesOf({ facts }: Pick<Part, 'facts'>, field: Field): string[] {
  return facts.filter((fact) => fact.field === field).map(({ value }) => value);
}
