import type { PackageKind } from './bag.ts';

type ReadmeKey = keyof typeof import('../../i18n/en/readme.ts').readme;

/** The strings `readme.…` of one language and its tag: `{ tag: 'zh-CN', ...wordsOf(locale, 'readme') }`. */
export type ReadmeWords = { tag: string } & Record<ReadmeKey, string>;

/** Gives a string of one language and puts the values into its `{places}`. */
export type ReadmeSay = (key: ReadmeKey, values?: Readonly<Record<string, string | number>>) => string;

export interface ReadmeFacts {
  /** From `packageFolder`. */
  folder: string;
  kind: PackageKind;
  /** ISO 8601 with an offset, from `localTimestamp`. */
  made: string;
}
