import type { Moment } from '../../formats/report/moment.ts';
import type { ReceiptNotes } from '../../formats/report/receipt-notes.ts';
import type { Answer, EvidenceLine } from '../../formats/report/report-draft.ts';
import type { ReportKit } from '../../formats/report/report-kit.ts';
import type { ReportReceipt } from '../../formats/report/report-receipt.ts';
import type { Notice } from '../kit/notice.ts';
import type { Picked } from '../kit/pick.ts';
import type { Say } from '../kit/words.ts';
import type { FileReading } from './readers/reading.ts';
import type { Session } from './session.ts';
import type { Suggestion } from './suggest.ts';
import type { Chosen, Work } from './work.ts';

/** Only the type: the words themselves come with the page. */
export type Key = keyof typeof import('../../i18n/en/index.ts').en;

type ReadingKey = Extract<Key, `reading.${string}`>;

/** A file that values were read from. */
export interface ReadFile {
  name: string;
  reading: FileReading;
}

/** Where on the page something is told: beside what it is about. */
export type Place = 'files' | 'evidence' | 'send' | 'receipt' | 'storage' | 'check';

/** A file that is being read, and has been for long enough to show it. */
export interface Running {
  name: string;
  place: Place;
  /** Bytes, of all that will be read; 0 while that is not known. */
  read: number;
  total: number;
  stop(): void;
}

/** All that the views show and may ask for; the views keep nothing themselves. */
export interface Tool {
  kit: ReportKit;
  session: Session;
  work: Work;
  say: Say<Key>;
  /** The words of what is read from files; they come with the kit. */
  sayRead: Say<ReadingKey>;
  /** BCP 47, for numbers and times. */
  language: string;
  /** Milliseconds since 1970, when the page was drawn. */
  now: number;
  /** IANA; clocks are told in it. */
  zone: string;
  notices: Partial<Record<Place, readonly Notice[]>>;
  /** Items of the evidence log opened last; the ones picked stand in the answers. */
  items: readonly EvidenceLine[];
  files: readonly ReadFile[];
  /** Files whose reading takes long. */
  running: readonly Running[];
  /** Each stops one reading that has not ended, shown or not. */
  cancels: Set<() => void>;
  /** A saved receipt that was opened again, to be read and held against files. */
  opened?: { name: string; receipt: ReportReceipt } | undefined;
  /** Goes up when the page is emptied: what was begun before must put nothing back. */
  round: number;
  /** Ids of XARF reports by channel and content, so that what is saved is what was shown. */
  xarfIds: Map<string, string>;
  /** A time that was turned into another zone just now: by which group of fields, and what stood there. */
  turned?: { id: string; before: Moment } | undefined;
  /** Whether the questions that are not important are asked, too. */
  asksAll: boolean;
  /** Fields that were answered or turned to here: they stay in sight, even when they are emptied again. */
  touched: Set<string>;
  /** What was copied last, by an id of its button. */
  copied: string;
  keeping: { readonly isOn: boolean };
  act: Actions;
}

/** A tool in which a channel is picked. */
export type ToolWithDraft = Tool & { work: { chosen: Chosen } };

export interface Actions {
  pick(what: 'place' | 'situation' | 'channel' | 'language', id: string): void;
  setAsset(id: string, isTouched: boolean): void;
  /** `channel` is the one that it is written for, if not the one chosen. */
  answer(id: string, answer: Answer, channel?: string): void;
  /** Asks the questions that are not important, too, and turns to the first of them. */
  askAll(): void;
  /** Brings a question into sight and puts the focus on it. */
  turnTo(field: string): void;
  /** Gives a private answer to the provider that is chosen, or holds it back. */
  give(id: string, isGiven: boolean): void;
  /** Notes that a time was turned into another zone, or that this is over. */
  turnZone(turned?: { id: string; before: Moment }): void;
  /** Any files: drafts and logs are opened, others read. */
  take(picked: readonly Picked[], from?: { place?: Place; unreadable?: readonly string[] }): void;
  /** The items that the report lists. */
  setItems(lines: readonly EvidenceLine[]): void;
  /** `file` is the name of the file that they were read from. */
  takeUp(suggestions: readonly Suggestion[], file: string): void;
  dropFile(file: ReadFile): void;
  /** Copies a text; `id` tells which button to mark. Of the whole draft it is `draft`. */
  copy(id: string, text: string): void;
  saveText(): void;
  saveMail(to: string): void;
  saveXarf(text: string, index: number): void;
  setReceipt(notes: Partial<ReceiptNotes>): void;
  /** Tells whether files are what the opened receipt is about. */
  compare(picked: readonly Picked[]): void;
  saveReceipt(as: 'json' | 'text'): void;
  saveDraft(): void;
  print(what: 'draft' | 'receipt'): void;
  setKept(isKept: boolean): void;
  erase(): void;
}
