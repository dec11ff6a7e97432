import { han } from '../../formats/search/pairs.ts';
import { chineseStopWords, englishStopWords } from './stop-words.ts';

/** One word of the index that is asked for. */
export interface Term {
  text: string;
  /** 1 for a word of its own; less for what mostly stands between words. */
  weight: number;
}

export interface Query {
  /** All words as typed, in order: pages that have them side by side contain the query exactly. */
  phrase: string[];
  /** The words that tell pages apart. */
  terms: Term[];
}

const glueWeight = 0.25;

/** Cuts what was typed into the words of the index: Latin words as they are, Chinese in pairs. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFKC').toLowerCase();
  const phrase = runsOf(text).flatMap(wordsOf);
  const kept = runsOf(text.replace(chineseStopWords, ' ')).flatMap(termsOf);
  const telling = kept.filter(
    ({ text }) => !englishStopWords.has(text) && (text.length > 1 || /\d/.test(text)),
  );
  const terms = new Map<string, number>();
  for (const { text, weight } of telling) terms.set(text, Math.max(weight, terms.get(text) ?? 0));
  if (terms.size === 0) for (const word of phrase) terms.set(word, 1);
  return { phrase, terms: [...terms].map(([text, weight]) => ({ text, weight })) };
}

/** Pieces of one script: a run of Chinese, a Latin word or a number. */
function runsOf(text: string): string[] {
  return text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu) ?? [];
}

function wordsOf(run: string): string[] {
  const characters = [...run];
  if (!han.test(run) || characters.length === 1) return [run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** A pair across two words, 名证 in 签名证书, says little. */
function termsOf(run: string): Term[] {
  const words = wordsOf(run);
  if (words.length < 2) return words.map((text) => ({ text, weight: 1 }));
  const ends = endsOfWords(run);
  return words.map((text, index) => ({
    text,
    weight: ends.has(index + 1) ? glueWeight : 1,
  }));
}

/** Where words end in a run of Chinese; this weighs words only, so browsers may differ. */
function endsOfWords(run: string): Set<number> {
  if (!('Segmenter' in Intl)) return new Set();
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)];
  return new Set(words.map(({ index, segment }) => index + segment.length));
}

/** True for what stands between words: not finding it says nothing. */
export const isGlue = ({ weight }: Term) => weight < 1;
