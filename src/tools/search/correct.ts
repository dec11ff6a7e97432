import { han } from '../../formats/search/pairs.ts';
import { bySpelling } from './sounds.ts';
import { nearest } from './typos.ts';
import { readOnce, type Vocabulary } from './vocabulary.ts';

interface Correction {
  /** Words of the index, all of which are meant. */
  words: string[];
  /** How surely, 0 to 1. */
  trust: number;
}

const mostCorrections = 4;
const prefixTrust = 0.8;
const typoTrust = 0.7;
/** Of all words of the text, only long ones are like no other. */
const leastForText = 8;

/** What a word that stands on no page may have been meant to be; nothing when it is simply another word. */
export function correctionsOf(word: string, vocabulary: Vocabulary): Correction[] {
  if (han.test(word)) return [];
  const { signposts, all, known } = readOnce(vocabulary);
  const longer = word.length > 2 ? all.filter((one) => one.startsWith(word)) : [];
  if (longer.length > 0) return shortest(longer).map((one) => ({ words: [one], trust: prefixTrust }));
  const joined = splitOf(word, known);
  if (joined) return [{ words: joined, trust: prefixTrust }];
  const ofText = () => (word.length >= leastForText ? nearest(word, all) : []);
  const typos = nearest(word, signposts);
  if (typos.length === 0) typos.push(...ofText());
  if (typos.length > 0) return typos.map((one) => ({ words: [one], trust: typoTrust }));
  return bySpelling(word, vocabulary)
    .slice(0, mostCorrections)
    .map((words) => ({ words, trust: typoTrust }));
}

const shortest = (words: readonly string[]) =>
  [...words].sort((a, b) => a.length - b.length).slice(0, mostCorrections);

const isNumber = (text: string) => /^\d+$/.test(text);

/** `codesigning` is `code` and `signing`, `12339hotline` a number and a word. */
function splitOf(word: string, known: ReadonlySet<string>): string[] | undefined {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const isWord = (part: string) => known.has(part) && !isNumber(part);
    if (parts.some(isWord) && parts.every((part) => isWord(part) || isNumber(part))) return parts;
  }
  return undefined;
}
