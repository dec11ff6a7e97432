import { visible } from '../../../formats/visible.ts';

/** Longest value that is kept, in characters. */
const longest = 4000;

/** The text on one line, what is unseen written out as `⟨U+202E⟩`, cut when it is very long. */
export function plain(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return visible(short.replace(/[\t\r\n ]+/g, ' ').trim());
}

/** Whether `plain` had to write something out. */
export function showsHidden(value: string): boolean {
  return /⟨U\+[0-9A-F]{4,6}⟩/.test(value);
}
