import type { Say } from './words.ts';

/** What the views need besides the result. */
export interface Setting {
  say: Say;
  /** Of the page, as in `lang`. */
  language: string;
  /** When the check ended. */
  at: Date;
  /** Name and version of this tool. */
  by: string;
}

/** Told by a mark and a word; colour only repeats it. */
export const marks = {
  intact: '✓',
  changed: '✗',
  missing: '−',
  incomplete: '−',
  extra: '+',
  'not-judged': '?',
};
