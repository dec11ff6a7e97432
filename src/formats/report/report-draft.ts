import * as rule from '../field-rules.ts';
import { checkFields, type FieldProblem, only, problem } from '../fields.ts';
import { type FileProblem, readVersioned } from '../versioned.ts';
import { type Moment, momentRules } from './moment.ts';
import { notesProblems, type ReceiptNotes } from './receipt-notes.ts';

/** Stands first in every kept draft. */
export const draftFormat = 'spot-keep-report/report-draft';
/** Raised when a field is added, dropped or changes its meaning; a reader refuses newer ones. */
export const draftVersion = 1;

/** One item of an evidence list. */
export interface EvidenceLine {
  /** `E0001`. */
  number: string;
  name: string;
  /** Bytes. */
  size: number;
  /** 64 lower-case hexadecimal digits, or '' when it was not hashed. */
  sha256: string;
  what: string;
}

/** `line`, `text` and `choice` (the id of the option) are strings, `list` a list of them. */
export type Answer = string | string[] | Moment | EvidenceLine[];

/** A value of an answer that was read from a file: a line, an entry of a list, a time. */
export interface ReadValue {
  value: string;
  /** The name of the file. */
  file: string;
}

/** A draft as it is kept: answers and what was picked, not the text made of them. */
export interface DraftFile {
  format: typeof draftFormat;
  version: typeof draftVersion;
  /** Name and version of the program that wrote it. */
  generator: string;
  /** ISO 8601 with an offset. */
  saved: string;
  /** Ids of the guide, or '' while nothing is picked. */
  place: string;
  situation: string;
  channel: string;
  /** The language picked for the text, `zh-cn`; '' for the first that the channel takes. */
  language: string;
  /** Asset types that were touched. */
  assets: string[];
  /** By field id. Fields that a later version of the guide has dropped are kept. */
  answers: Record<string, Answer>;
  /**
   * By field id: the channels that the answer was written for, or that the reader gave it to. A provider
   * gets no private answer that is not meant for it.
   */
  meantFor: Record<string, string[]>;
  /** By field id: what of the answer was read from a file. */
  readFrom: Record<string, ReadValue[]>;
  /** By channel: what was written down after reporting to it. */
  receipts: Record<string, ReceiptNotes>;
}

type Rules<T> = Readonly<Record<keyof T, rule.Rule>>;

// The order here is the order in the file.
const draftRules: Rules<DraftFile> = {
  format: rule.text,
  version: rule.version,
  generator: rule.text,
  saved: rule.timestamp,
  place: rule.text,
  situation: rule.text,
  channel: rule.text,
  language: rule.text,
  assets: rule.list,
  answers: rule.record,
  meantFor: rule.record,
  readFrom: rule.record,
  receipts: rule.record,
};
const evidenceRules: Rules<EvidenceLine> = {
  number: rule.evidenceNumber,
  name: rule.text,
  size: rule.wholeNumber,
  sha256: rule.sha256OrEmpty,
  what: rule.text,
};

/** The text of a kept draft: fields in a fixed order, two spaces, a line feed at the end. */
export function writeDraft(draft: DraftFile): string {
  return `${JSON.stringify(only(draft, draftRules), null, 2)}\n`;
}

/** Reads a kept draft. Never throws; all problems at once, and then nothing of it is used. */
export function readDraft(text: string): { draft: DraftFile } | { problems: FileProblem[] } {
  const read = readVersioned<DraftFile>(text, { format: draftFormat, version: draftVersion }, problemsOf);
  return 'problems' in read ? read : { draft: only(read.value, draftRules) };
}

function* problemsOf(draft: Record<string, unknown>): Generator<FieldProblem> {
  yield* checkFields(draft, draftRules);
  for (const [index, asset] of entriesOf(draft['assets'])) {
    if (typeof asset !== 'string') yield problem(`assets[${index}]`, asset, 'text');
  }
  yield* eachById(draft, 'answers', answerProblems);
  yield* eachById(draft, 'meantFor', textsProblems);
  yield* eachById(draft, 'readFrom', readProblems);
  yield* eachById(draft, 'receipts', notesProblems);
}

/** Problems of each value of a record by id. */
function* eachById(
  draft: Record<string, unknown>,
  name: string,
  problemsOf: (value: unknown, at: string) => Generator<FieldProblem>,
): Generator<FieldProblem> {
  const record = draft[name];
  if (!rule.isRecord(record)) return;
  for (const [id, value] of Object.entries(record)) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) yield problem(name, id, 'no-such-field');
    else yield* problemsOf(value, `${name}.${id.slice(0, 60)}`);
  }
}

function* readProblems(values: unknown, at: string): Generator<FieldProblem> {
  if (!Array.isArray(values)) return yield problem(at, values, 'list');
  for (const [index, value] of values.entries()) {
    yield* checkFields(value, { value: rule.text, file: rule.text }, `${at}[${index}]`);
  }
}

function* textsProblems(value: unknown, at: string): Generator<FieldProblem> {
  if (!Array.isArray(value)) return yield problem(at, value, 'list');
  for (const [index, entry] of value.entries()) {
    if (typeof entry !== 'string') yield problem(`${at}[${index}]`, entry, 'text');
  }
}

function* answerProblems(answer: unknown, at: string): Generator<FieldProblem> {
  if (typeof answer === 'string') return;
  if (rule.isRecord(answer)) return yield* checkFields(answer, momentRules, at);
  if (!Array.isArray(answer)) return yield problem(at, answer, 'text');
  // A list holds lines of text, or items of evidence; not both.
  const items = answer.some(rule.isRecord);
  for (const [index, entry] of answer.entries()) {
    if (items) yield* checkFields(entry, evidenceRules, `${at}[${index}]`);
    else if (typeof entry !== 'string') yield problem(`${at}[${index}]`, entry, 'text');
  }
}

const entriesOf = (value: unknown) => (Array.isArray(value) ? value.entries() : []);
