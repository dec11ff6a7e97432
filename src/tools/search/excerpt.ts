import { fromPairs, han } from '../../formats/search/pairs.ts';

/** A piece of text from the page, with what was searched for marked. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Places in the words of a page, from the first up to, without, the last. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * The piece of a stretch of a page that has the most of what was searched for. `words` is the page's text,
 * `marks` how much each place in it counts. Chinese counts in characters, so a piece of it has more words.
 */
export function excerptOf(
  words: readonly string[],
  marks: ReadonlyMap<number, number>,
  { from, to }: Stretch = { from: 0, to: words.length },
): Piece[] {
  const isChinese = words.slice(0, 200).filter((word) => han.test(word)).length > 60;
  const size = isChinese ? 70 : 32;
  const places = [...marks.keys()].filter((place) => place >= from && place < to).sort((a, b) => a - b);
  // Near the end, or where all of it has room, it begins earlier instead of being shorter.
  const start = Math.max(from, Math.min(startOf(places, marks, size), to - size));
  const end = Math.min(start + size, to);
  const pieces: Piece[] = [];
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    const isPair = /^\p{Script=Han}{2}$/u.test(word);
    // The second character of a pair that was found is the first one of the next word.
    const isSecond = marks.has(at - 1) && /^\p{Script=Han}{2}$/u.test(words[at - 1] ?? '');
    add(pieces, word, marks.has(at) || isSecond, { isPair, isChinese });
  }
  if (start > from) pieces.unshift({ text: '…', isMarked: false });
  if (end < to && !isEnded.test(pieces.at(-1)?.text ?? '')) pieces.push({ text: '…', isMarked: false });
  return pieces;
}

/** A sentence that is whole needs no mark that it goes on. */
const isEnded = /[.!?。！？…][”’"）)]*$/u;

/** Where the best piece begins, a few words before what was found. */
function startOf(places: readonly number[], marks: ReadonlyMap<number, number>, size: number): number {
  let best = 0;
  let start = 0;
  for (const from of places) {
    const inside = places.filter((place) => place >= from && place < from + size - 8);
    const worth = inside.reduce((sum, place) => sum + (marks.get(place) ?? 0), 0);
    if (worth > best) [best, start] = [worth, from];
  }
  return Math.max(0, start - 6);
}

function add(
  pieces: Piece[],
  word: string,
  isMarked: boolean,
  kind: { isPair: boolean; isChinese: boolean },
) {
  const last = pieces.at(-1);
  const own = kind.isPair ? fromPairs([word]) : word;
  // Pagefind ends each paragraph with the full stop of Latin writing.
  const text = kind.isChinese ? own.replace(/(^|\p{Script=Han})\.$/u, '$1。') : own;
  const gap = last && isApart(last.text, text, kind.isChinese) ? ' ' : '';
  // What follows the word found, up to the next blank, was not looked for: 证书：, “keys”.
  const at = isMarked ? text.search(/(?<=\p{Script=Han})\p{P}|\p{P}+$/u) : -1;
  const found = at > 0 ? text.slice(0, at) : text;
  if (last && last.isMarked === isMarked) last.text += gap + found;
  else pieces.push(...(gap ? [{ text: gap, isMarked: false }] : []), { text: found, isMarked });
  if (at > 0) pieces.push({ text: text.slice(at), isMarked: false });
}

/** Whether a blank stands between two words: not beside Chinese ones, and in a Chinese page not at its marks. */
function isApart(before: string, after: string, isChinese: boolean): boolean {
  const isHan = [before.at(-1), after[0]].some((one) => han.test(one ?? ''));
  if (isHan) return false;
  if (!isChinese) return true;
  return !/\p{P}$/u.test(before) || (/[a-z0-9][,.:;)]$/i.test(before) && /^[a-z0-9(“"]/i.test(after));
}
