import { han } from '../../formats/search/pairs.ts';

/** As the build writes it: see `editions/search/vocabulary.ts`. */
export interface Vocabulary {
  signposts: string;
  others: string;
  pairs: string;
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
  if (han.test(word)) return [...word].length === 2 ? bySound(word, vocabulary) : [];
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
  words.toSorted((a, b) => a.length - b.length).slice(0, mostCorrections);

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

/** Another word with the same sound: what an input method offers next to the right one. */
function bySound(pair: string, vocabulary: Vocabulary): Correction[] {
  const { sounds, pairs } = readOnce(vocabulary);
  const [first = '', second = ''] = pair;
  const sound = [sounds.get(first), sounds.get(second)];
  if (!sound[0] || !sound[1]) return [];
  return pairs
    .filter((one) => sounds.get(one[0] ?? '') === sound[0] && sounds.get(one[1] ?? '') === sound[1])
    .slice(0, mostCorrections)
    .map((one) => ({ words: [one], trust: typoTrust }));
}

/** `jubao` for 举报. */
function bySpelling(word: string, vocabulary: Vocabulary): Correction[] {
  const { sounds, pairs } = readOnce(vocabulary);
  const spelt = (pair: string) => [...pair].map((character) => sounds.get(character) ?? '?').join('');
  const whole = pairs.filter((one) => spelt(one) === word);
  if (whole.length > 0)
    return whole.slice(0, mostCorrections).map((one) => ({ words: [one], trust: typoTrust }));
  // 数字签名 typed in one go.
  const starts = pairs.filter((one) => word.startsWith(spelt(one)));
  for (const start of starts) {
    const end = pairs.find((one) => spelt(start) + spelt(one) === word);
    if (end) return [{ words: [start, end], trust: typoTrust }];
  }
  return [];
}

interface Read {
  signposts: string[];
  all: string[];
  known: ReadonlySet<string>;
  pairs: string[];
  sounds: ReadonlyMap<string, string>;
}

const read = new WeakMap<Vocabulary, Read>();

function readOnce(vocabulary: Vocabulary): Read {
  const before = read.get(vocabulary);
  if (before) return before;
  const signposts = vocabulary.signposts.split(' ');
  const all = [...signposts, ...vocabulary.others.split(' ')];
  const pairs = vocabulary.pairs.match(/../gu) ?? [];
  const now = { signposts, all, known: new Set(all), pairs, sounds: soundsOf(vocabulary) };
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
