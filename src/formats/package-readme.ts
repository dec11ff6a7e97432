import type { PackageKind } from './bag.ts';
import type { EvidenceLog } from './evidence-log.ts';

type ReadmeKey = keyof typeof import('../i18n/en/readme.ts').readme;

/** The strings `readme.…` of one language and its tag: `{ tag: 'zh-CN', ...wordsOf(locale, 'readme') }`. */
export type ReadmeWords = { tag: string } & Record<ReadmeKey, string>;

export interface ReadmeFacts {
  /** From `packageFolder`. */
  folder: string;
  kind: PackageKind;
  /** ISO 8601 with an offset, from `localTimestamp`. */
  made: string;
}

/** README.html of a package: a whole document without scripts, one part per language. */
export function packageReadme(
  _log: EvidenceLog,
  _words: readonly ReadmeWords[],
  _facts: ReadmeFacts,
): string {
  throw new Error('to be written');
}
