import { han, pairsOf } from '../../formats/search/pairs.ts';

/** As the build writes it: see `editions/search/vocabulary.ts`. */
export interface Vocabulary {
  signposts: string;
  others: string;
  chinese: string;
  sounds: string;
}

export interface Correction {
  /** Words of the index, all of which are meant. */
  words: string[];
  /** How surely, 0 to 1. */
  trust: number;
}

const mostCorrections = 4;
const prefixTrust = 0.8;
const typoTrust = 0.7;
const leastForTypo = 5;
const twoTyposFrom = 9;

/** What a word that stands on no page may have been meant to be; nothing when it is simply another word. */
export function correctionsOf(word: string, vocabulary: Vocabulary): Correction[] {
  if (han.test(word)) return [];
  const { signposts, all, known } = readOnce(vocabulary);
  const longer = word.length > 2 ? all.filter((one) => one.startsWith(word)) : [];
  if (longer.length > 0) return shortest(longer).map((one) => ({ words: [one], trust: prefixTrust }));
  const joined = splitOf(word, known);
  if (joined) return [{ words: joined, trust: prefixTrust }];
  const typos = nearest(word, signposts);
  if (typos.length > 0) return typos.map((one) => ({ words: [one], trust: typoTrust }));
  return vocabulary.sounds ? bySpelling(word, vocabulary) : [];
}

const shortest = (words: readonly string[]) =>
  [...words].sort((a, b) => a.length - b.length).slice(0, mostCorrections);

/** `codesigning` is `code` and `signing`. */
function splitOf(word: string, known: ReadonlySet<string>): string[] | undefined {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return undefined;
}

/** Words one slip of the finger away, in long words two. The first letter is rarely the wrong one. */
function nearest(word: string, known: readonly string[]): string[] {
  if (word.length < leastForTypo || /\d/.test(word)) return [];
  const most = word.length >= twoTyposFrom ? 2 : 1;
  let best = most;
  let found: string[] = [];
  for (const one of known) {
    if (one[0] !== word[0] || Math.abs(one.length - word.length) > most) continue;
    const distance = distanceOf(word, one);
    if (distance < best) found = [];
    if (distance <= best) {
      best = distance;
      found.push(one);
    }
  }
  return found.slice(0, mostCorrections);
}

/** Letters left out, added, replaced, or swapped with their neighbour. */
export function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    [before, last] = [last, line];
  }
  return last[b.length] ?? 0;
}

/**
 * A run of Chinese with its slips mended, or undefined: what an input method offers next to the right word
 * sounds the same. Only whole words of `vocabulary` are put in, and only for one with as many right
 * characters as wrong ones, or nearly everything would be close to something. `isKnown` says of a pair of
 * characters whether it stands anywhere.
 */
export function mended(
  run: string,
  vocabulary: Vocabulary,
  isKnown: (pair: string) => boolean,
): string | undefined {
  const { sounds, chinese } = readOnce(vocabulary);
  const characters = [...run];
  for (const word of chinese) {
    for (let at = 0; at + word.length <= characters.length; at += 1) {
      const typed = characters.slice(at, at + word.length);
      const wrong = typed.filter((character, index) => character !== word[index]);
      if (wrong.length === 0 || wrong.length > word.length / 2) continue;
      const isSameSound = typed.every(
        (one, index) => one === word[index] || (sounds.get(one) ?? '?') === sounds.get(word[index] ?? ''),
      );
      // Typed alone, a longer word may also have another character that looks the same: 时间截.
      const isOneOfMany = word.length > 2 && wrong.length === 1 && characters.length <= 4;
      if (!(isSameSound || isOneOfMany) || pairsOf(typed.join('')).every(isKnown)) continue;
      characters.splice(at, word.length, ...word);
    }
  }
  const text = characters.join('');
  return text === run ? undefined : text;
}

/** `jubao` for 举报, and two words typed in one go. */
function bySpelling(word: string, vocabulary: Vocabulary): Correction[] {
  const { sounds, chinese } = readOnce(vocabulary);
  const spelt = (words: string) => [...words].map((character) => sounds.get(character) ?? '?').join('');
  const whole = chinese.filter((one) => spelt(one) === word);
  if (whole.length > 0)
    return whole.slice(0, mostCorrections).map((one) => ({ words: [one], trust: typoTrust }));
  const starts = chinese.filter((one) => word.startsWith(spelt(one)));
  for (const start of starts) {
    const end = chinese.find((one) => spelt(start) + spelt(one) === word);
    if (end) return [{ words: [start, end], trust: typoTrust }];
  }
  return [];
}

interface Read {
  signposts: string[];
  all: string[];
  known: ReadonlySet<string>;
  /** Longer ones first: 代码签名 before 签名. */
  chinese: string[];
  sounds: ReadonlyMap<string, string>;
}

const read = new WeakMap<Vocabulary, Read>();

function readOnce(vocabulary: Vocabulary): Read {
  const before = read.get(vocabulary);
  if (before) return before;
  const signposts = vocabulary.signposts.split(' ');
  const all = [...signposts, ...vocabulary.others.split(' ')];
  const chinese = vocabulary.chinese.split(' ').sort((a, b) => b.length - a.length);
  const now = { signposts, all, known: new Set(all), chinese, sounds: soundsOf(vocabulary) };
  read.set(vocabulary, now);
  return now;
}

function soundsOf({ sounds }: Vocabulary): ReadonlyMap<string, string> {
  const bySyllable = new Map<string, string>();
  for (const line of sounds.split('\n')) {
    const [, sound = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(line) ?? [];
    for (const character of characters) bySyllable.set(character, sound);
  }
  return bySyllable;
}
