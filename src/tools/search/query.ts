import { han, pairsOf } from '../../formats/search/pairs.ts';
import { chineseStopWords, englishStopWords, meantBy } from './stop-words.ts';

/** A word that is asked for. */
export interface Term {
  text: string;
  /** The words of the index that it is made of: one, or the pairs of a longer Chinese word. */
  parts: string[];
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
const strangeWeight = 0.7;

/** Cuts what was typed into the words of the index: Latin words as they are, Chinese in pairs. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFKC').toLowerCase();
  const phrase = runsOf(text).flatMap(pairsOf);
  const kept = runsOf(text.replace(chineseStopWords, ' ')).flatMap(termsOf);
  const terms = new Map<string, Term>();
  for (const term of kept) {
    if (englishStopWords.has(term.text) || !/..|\d|\p{Script=Han}/u.test(term.text)) continue;
    if (term.weight > (terms.get(term.text)?.weight ?? 0)) terms.set(term.text, term);
  }
  if (terms.size === 0) for (const word of phrase) terms.set(word, { text: word, parts: [word], weight: 1 });
  return { phrase, terms: [...terms.values()] };
}

/** Pieces of one script: a run of Chinese, a Latin word or a number. */
export function runsOf(text: string): string[] {
  return text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu) ?? [];
}

/** The words of a run, and the pairs between them: 名证 in 签名证书 says little. */
function termsOf(run: string): Term[] {
  if (!han.test(run)) return [wordTerm(run)];
  // Browsers may cut differently, and some not at all: then every pair is a word.
  if (!('Segmenter' in Intl)) return pairsOf(run).map(wordTerm);
  const terms: Term[] = [];
  let before = '';
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)];
  const isQuestion = segments.some(({ segment }) => segment.length > 1);
  for (const { segment } of segments) {
    // Words that the browser does not know, 领英 or 猎头, come as single characters.
    const weight = before.length === 1 && segment.length === 1 ? strangeWeight : glueWeight;
    if (before) terms.push(looseTerm(`${[...before].at(-1)}${[...segment][0]}`, weight));
    const meant = isQuestion && meantBy.get(segment);
    if (segment.length > 1) terms.push(wordTerm(segment));
    else if (meant) terms.push(wordTerm(meant));
    before = segment;
  }
  return terms;
}

const wordTerm = (text: string): Term => ({ text, parts: pairsOf(text), weight: 1 });
const looseTerm = (text: string, weight: number): Term => ({ text, parts: [text], weight });

/** A word or two, not a question. */
export const isShort = ({ phrase }: Query) => phrase.length <= 3;
