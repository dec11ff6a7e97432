import * as rule from '../field-rules.ts';
import { checkFields, type FieldProblem, problem } from '../fields.ts';
import { type Moment, momentRules } from './moment.ts';

/** A file as it left the page. */
export interface PinnedFile {
  /** SHA-256 and length in bytes, of UTF-8. */
  sha256: string;
  bytes: number;
  /** When; ISO 8601 with an offset. */
  at: string;
}

/** A text as it left the page, and the evidence it listed then. */
export interface PinnedText extends PinnedFile {
  evidenceItems: number;
  /** As in a receipt; '' when it listed none. */
  evidenceSha256: string;
}

/** What the reader writes down after reporting to a channel; a receipt is made of it. Kept in the draft. */
export interface ReceiptNotes {
  way: string;
  at: Moment;
  reference: string;
  notes: string;
  /**
   * Which text went out. `whole`: the one taken last as a whole. `pieces`: answer by answer. `now`: the
   * one that stands there when the receipt is made. `none`: no text.
   */
  what: 'whole' | 'pieces' | 'now' | 'none';
  /** The text that was copied, saved or printed last; null while none was. */
  whole: PinnedText | null;
  /** The whole text as it stood when an answer was copied last. */
  pieces: PinnedText | null;
  /** XARF reports that were saved, and whether they went out. */
  xarf: (PinnedFile & { isSent: boolean })[];
}

type Rules<T> = Readonly<Record<keyof T, rule.Rule>>;

const fileRules: Rules<PinnedFile> = { sha256: rule.sha256Hex, bytes: rule.wholeNumber, at: rule.timestamp };
const textRules: Rules<PinnedText> = {
  ...fileRules,
  evidenceItems: rule.wholeNumber,
  evidenceSha256: rule.sha256OrEmpty,
};
const notesRules: Rules<ReceiptNotes> = {
  way: rule.text,
  at: rule.record,
  reference: rule.text,
  notes: rule.text,
  what: rule.oneOf('whole', 'pieces', 'now', 'none'),
  whole: rule.orNull(rule.record),
  pieces: rule.orNull(rule.record),
  xarf: rule.list,
};

/** Everything in the notes of a channel that is not what it must be. */
export function* notesProblems(notes: unknown, at: string): Generator<FieldProblem> {
  yield* checkFields(notes, notesRules, at);
  if (!rule.isRecord(notes)) return;
  if (rule.isRecord(notes['at'])) yield* checkFields(notes['at'], momentRules, `${at}.at`);
  for (const name of ['whole', 'pieces']) {
    if (rule.isRecord(notes[name])) yield* checkFields(notes[name], textRules, `${at}.${name}`);
  }
  if (!Array.isArray(notes['xarf'])) return;
  for (const [index, file] of notes['xarf'].entries()) {
    if (!rule.isRecord(file)) yield problem(`${at}.xarf[${index}]`, file, 'record');
    else yield* checkFields(file, { ...fileRules, isSent: rule.yesOrNo }, `${at}.xarf[${index}]`);
  }
}
