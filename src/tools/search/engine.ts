import { han, pairsOf } from '../../formats/search/pairs.ts';
import { correctionsOf } from './correct.ts';
import { type Hit, toHit } from './hit.ts';
import { type Index, openPagefind } from './pagefind.ts';
import { type Places, sideBySide } from './places.ts';
import { isShort, type Query, readQuery, runsOf } from './query.ts';
import { type FoundTerm, type Ranked, rank } from './rank.ts';
import { mended, withoutGaps } from './sounds.ts';
import { simplify, type TraditionalTable } from './traditional.ts';
import type { Vocabulary } from './vocabulary.ts';

export { SearchBlocked } from './pagefind.ts';

/** Pages in the order of how well they answer; each is loaded when it is shown. */
export interface Answer {
  /** Pages with the words as typed. */
  exact: (() => Promise<Hit>)[];
  /** Pages with most of the words, or with what they were probably meant to be; to be labelled so. */
  partial: (() => Promise<Hit>)[];
}

/** A question to the index. Rejects when the index cannot be read. */
export type Search = (query: string) => Promise<Answer>;

type Found = Map<string, FoundTerm[]>;

export async function openIndex(root: URL): Promise<Search> {
  const index = await openPagefind(root);
  const look = lookIn(index);
  return async (typed) => {
    const { query, found } = await look(typed);
    return answerOf(index, found, rank(query, found, index.pages));
  };
}

/** Pagefind keeps a word with such a mark inside as one: T1553.002 as t1553002, crt.sh as crtsh. */
const innerMarks = /(?<=[a-z0-9])[.@/_-](?=[a-z0-9])/g;

/** Reads a question and finds its words, corrected where they stand nowhere. */
function lookIn(index: Index): (typed: string) => Promise<{ query: Query; found: Found }> {
  let vocabulary: Promise<Vocabulary> | undefined;
  let traditional: Promise<TraditionalTable> | undefined;

  return async (typed) => {
    let text = typed.normalize('NFKC').toLowerCase();
    let query = readQuery(text);
    let found = await lookUp(index, query);
    if (index.isInPairs && unknownIn(query, found).some((word) => han.test(word))) {
      traditional ??= index.helper('traditional');
      const plain = simplify(text, await traditional);
      if (plain !== text) {
        text = plain;
        query = readQuery(text);
        found = await lookUp(index, query);
      }
    }
    const joined = text.replaceAll(innerMarks, '');
    if (joined !== text && unknownIn(query, found).length > 0) {
      const asOne = readQuery(joined);
      const places = await lookUp(index, asOne);
      if (unknownIn(asOne, places).length === 0) {
        text = joined;
        query = asOne;
        found = places;
      }
    }
    if (unknownIn(query, found).length > 0) {
      vocabulary ??= index.helper('words');
      ({ query, found } = await corrected(index, text, query, found, await vocabulary));
    }
    return { query, found };
  };
}

/** Where each word of the query stands, and each part of it. */
async function lookUp(index: Index, { phrase, terms }: Query): Promise<Found> {
  const words = [...new Set([...phrase, ...terms.flatMap(({ parts }) => parts)])];
  const all = await Promise.all(words.map((word) => placesOf(index, word)));
  const places = new Map(words.map((word, at) => [word, all[at] ?? new Map()]));
  const found: Found = new Map();
  const add = (text: string, where: Places) =>
    found.set(text, where.size > 0 ? [{ trust: 1, places: where }] : []);
  for (const [word, where] of places) add(word, where);
  for (const { text, parts } of terms)
    add(text, sideBySide(parts.map((part) => places.get(part) ?? new Map())));
  return found;
}

/** A single Chinese character is the start of many pairs. */
function placesOf(index: Index, word: string): Promise<Places> {
  const isCharacter = han.test(word) && [...word].length === 1;
  return isCharacter ? index.withStart(word) : index.withWord(word);
}

function unknownIn({ terms }: Query, found: Found): string[] {
  return terms.filter(({ text }) => found.get(text)?.length === 0).map(({ text }) => text);
}

/** The query with what was probably meant; what was typed stays its phrase, so that nothing counts as exact. */
async function corrected(index: Index, text: string, query: Query, found: Found, vocabulary: Vocabulary) {
  const isKnown = (pair: string) => found.get(pair)?.length !== 0;
  const isAllUnknown = unknownIn(query, found).length === query.terms.length;
  let right = (index.isInPairs && isAllUnknown && withoutGaps(text.trim(), vocabulary)) || text;
  for (const run of runsOf(text).filter((one) => han.test(one))) {
    right = right.replace(run, mended(run, vocabulary, isKnown) ?? run);
  }
  const better = right === text ? query : { phrase: query.phrase, terms: readQuery(right).terms };
  const all = right === text ? found : await lookUp(index, better);
  if (right !== text && isShort(query) && !coversAll(better, all, right)) return { query, found };
  for (const word of unknownIn(better, all)) {
    const meant = correctionsOf(word, vocabulary).flatMap(({ words, trust }) =>
      words.map(async (one) => {
        const parts = await Promise.all(pairsOf(one).map((part) => index.withWord(part)));
        return { trust, places: sideBySide(parts) };
      }),
    );
    all.set(
      word,
      (await Promise.all(meant)).filter(({ places }) => places.size > 0),
    );
  }
  return { query: better, found: all };
}

/** Whether all that was typed has become words of pages: of a few characters, one mended pair is chance. */
function coversAll({ terms }: Query, found: Found, text: string): boolean {
  const known = terms.filter((term) => found.get(term.text)?.length !== 0).flatMap(({ text }) => [...text]);
  return runsOf(text).every((run) => !han.test(run) || [...run].every((one) => known.includes(one)));
}

function answerOf(index: Index, found: Found, ranked: readonly Ranked[]): Answer {
  const load =
    ({ id }: Ranked) =>
    async () =>
      toHit(await index.page(id), marksOf(found, id));
  return {
    exact: ranked.filter(({ isExact }) => isExact).map(load),
    partial: ranked.filter(({ isExact }) => !isExact).map(load),
  };
}

/** The places of a page with something of the query, and how much each counts. */
function marksOf(found: Found, id: string): Map<number, number> {
  const marks = new Map<number, number>();
  for (const all of found.values()) {
    for (const { trust, places } of all) {
      for (const at of places.get(id)?.at ?? []) marks.set(at, trust / Math.sqrt(places.size));
    }
  }
  return marks;
}
