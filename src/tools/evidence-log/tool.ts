import type { CaseFields } from '../../formats/evidence-log/evidence-log.ts';
import type { Notice } from '../kit/notice.ts';
import type { Say } from '../kit/words.ts';
import type { Hashing } from './hashing.ts';
import type { ItemField, Session } from './session.ts';

type Key =
  | keyof typeof import('../../i18n/en/log.ts').log
  | keyof typeof import('../../i18n/en/tools.ts').tools;

/** Where on the page something is told: beside what it is about. */
export type Place = 'files' | 'items' | 'custody' | 'save' | 'storage';

/** A package that was saved from the log as it is now. */
export interface Packed {
  name: string;
  /** SHA-256 of `tagmanifest-sha256.txt`. */
  tagManifestDigest: string;
}

/** All that the views show and may ask for; the views keep nothing themselves. */
export interface Tool {
  session: Session;
  hashing: Hashing;
  say: Say<Key>;
  /** BCP 47, for numbers and times. */
  language: string;
  /** The day of this edition of the guide, `2026-11-22`, or ''. */
  made: string;
  assets: readonly { id: string; name: string }[];
  /** How many items are shown; long logs are shown piece by piece. */
  shown: number;
  notices: Partial<Record<Place, readonly Notice[]>>;
  /** `total` is 0 until the reader has said where the package goes. */
  packing: { bytes: number; total: number } | undefined;
  packed: readonly Packed[];
  readonly isKept: boolean;
  act: Actions;
}

interface Actions {
  addFiles(files: FileList | null): void;
  setCase(field: keyof CaseFields, value: string): void;
  setItem(number: string, field: ItemField, value: string): void;
  fillFrom(number: string): void;
  remove(number: string): void;
  retry(number: string): void;
  showMore(): void;
  appendLine(form: HTMLFormElement): void;
  savePackage(kind: 'bag' | 'log-only'): void;
  cancelPackage(): void;
  saveTimestampRequest(packed: Packed): void;
  saveWorkingCopy(): void;
  openWorkingCopy(file: File | undefined): void;
  setKept(isKept: boolean): void;
  erase(): void;
  print(): void;
}
