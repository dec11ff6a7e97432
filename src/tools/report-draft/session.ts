import type { ReceiptNotes } from '../../formats/report/receipt-notes.ts';
import { type Answer, type DraftFile, draftFormat, draftVersion } from '../../formats/report/report-draft.ts';
import { localTimestamp } from '../../formats/timestamp.ts';
import { type Answers, isEmpty } from './answers.ts';
import { type MeantFor, meantAfter } from './held.ts';
import { type ReadFrom, stillRead, withRead } from './read-from.ts';
import { notesFor } from './receipt.ts';

/** One draft in one page: what was picked and answered. All of it stands in the file that is saved. */
export class Session {
  /** Ids of the guide, '' while nothing is picked; see `DraftFile`. */
  place = '';
  situation = '';
  channel = '';
  language = '';
  assets: string[] = [];
  answers: Answers = {};
  meantFor: MeantFor = {};
  readFrom: ReadFrom = {};
  /** By channel: what was written down for one never gets into the receipt of another. */
  receipts: Readonly<Record<string, ReceiptNotes>> = {};
  /** Whether everything here also stands in a file, or in the browser because the reader asked. */
  isSaved = true;
  /** Of the last change. */
  changed = new Date();
  /** Channels whose receipt was written on and not saved, by itself or with the draft. */
  #unsavedReceipts = new Set<string>();
  readonly #generator: string;

  constructor(generator: string) {
    this.#generator = generator;
  }

  /** Starts over with nothing, or with a draft that was read from a file. */
  replace(file?: DraftFile) {
    this.place = file?.place ?? '';
    this.situation = file?.situation ?? '';
    this.channel = file?.channel ?? '';
    this.language = file?.language ?? '';
    this.assets = file?.assets ?? [];
    this.answers = file?.answers ?? {};
    this.meantFor = file?.meantFor ?? {};
    this.readFrom = file?.readFrom ?? {};
    this.receipts = file?.receipts ?? {};
    this.saved();
  }

  /** Whether nothing was picked or typed yet. */
  get isEmpty(): boolean {
    const picked = [this.place, this.situation, this.channel, ...this.assets];
    return picked.every((one) => one === '') && Object.values(this.answers).every(isEmpty);
  }

  pick(what: 'place' | 'situation' | 'channel' | 'language', id: string) {
    this[what] = id;
    // The next channel may not take the language that was picked for the one before.
    if (what === 'channel') this.language = '';
    this.#touch();
  }

  setAsset(id: string, isTouched: boolean) {
    const others = this.assets.filter((one) => one !== id);
    this.assets = isTouched ? [...others, id] : others;
    this.#touch();
  }

  /** Takes up answers at once, of which those that are new or other count as written now. */
  fill(answers: Answers) {
    for (const [id, answer] of Object.entries(answers)) {
      if (answer !== this.answers[id]) this.answer(id, answer);
    }
  }

  /** Takes up an answer that was read from a file. */
  read(id: string, answer: Answer, file: string) {
    this.readFrom = withRead(this.readFrom, id, answer, file);
  }

  /** `channel` is the one that the answer is written for, '' for none in particular. */
  answer(id: string, answer: Answer, channel = this.channel) {
    const { answers, meantFor } = this;
    this.meantFor = { ...meantFor, [id]: meantAfter(id, { answers, meantFor, channel }) };
    this.answers = { ...answers, [id]: answer };
    this.#touch();
  }

  /** Gives an answer as it stands to the chosen channel, or holds it back again. */
  give(id: string, isGiven: boolean) {
    const others = (this.meantFor[id] ?? []).filter((one) => one !== this.channel);
    this.meantFor = { ...this.meantFor, [id]: isGiven ? [...others, this.channel] : others };
    this.#touch();
  }

  /** What became of the text of a channel: that it was copied, saved or printed. */
  note(channel: string, notes: Partial<ReceiptNotes>) {
    this.receipts = { ...this.receipts, [channel]: { ...notesFor(this.receipts, channel), ...notes } };
  }

  /** What the reader wrote down after reporting to a channel. */
  noteByHand(channel: string, notes: Partial<ReceiptNotes>) {
    this.note(channel, notes);
    this.#unsavedReceipts.add(channel);
  }

  receiptSaved(channel: string) {
    this.#unsavedReceipts.delete(channel);
  }

  /** All of it stands in a file now, or in the browser. */
  saved() {
    this.isSaved = true;
    this.#unsavedReceipts.clear();
  }

  /** Whether nothing would be lost with the page. */
  get isSafe(): boolean {
    return this.isSaved && this.#unsavedReceipts.size === 0;
  }

  /** When what the browser kept is gone. */
  unsaved() {
    this.isSaved = this.isEmpty;
  }

  #touch() {
    this.isSaved = false;
    this.changed = new Date();
  }

  file(now: Date): DraftFile {
    return {
      format: draftFormat,
      version: draftVersion,
      generator: this.#generator,
      saved: localTimestamp(now),
      place: this.place,
      situation: this.situation,
      channel: this.channel,
      language: this.language,
      assets: this.assets,
      answers: { ...this.answers },
      readFrom: stillRead(this.readFrom, this.answers),
      receipts: { ...this.receipts },
      meantFor: Object.fromEntries(
        Object.entries(this.meantFor).map(([id, channels]) => [id, [...channels]]),
      ),
    };
  }
}
