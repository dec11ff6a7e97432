import { han } from '../../formats/search/pairs.ts';
import { correctionsOf, type Vocabulary } from './correct.ts';
import { type Hit, toHit } from './hit.ts';
import { type Index, openPagefind } from './pagefind.ts';
import { type Query, readQuery } from './query.ts';
import { type FoundTerm, type Places, type Ranked, rank } from './rank.ts';
import { simplify, type TraditionalTable } from './traditional.ts';

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
  let vocabulary: Promise<Vocabulary | undefined> | undefined;
  let traditional: Promise<TraditionalTable | undefined> | undefined;

  return async (typed) => {
    let query = readQuery(typed);
    let found = await lookUp(index, query);
    if (index.isInPairs && unknownIn(query, found).some((word) => han.test(word))) {
      traditional ??= index.helper('traditional');
      const table = await traditional;
      const plain = table ? simplify(typed.normalize('NFKC'), table) : typed;
      if (plain !== typed) {
        query = readQuery(plain);
        found = await lookUp(index, query);
      }
    }
    const unknown = unknownIn(query, found);
    if (unknown.length > 0) {
      vocabulary ??= index.helper('words');
      const known = await vocabulary;
      if (known) await correct(index, found, unknown, known);
    }
    return answerOf(index, found, rank(query, found, index.pages));
  };
}

/** Where each word of the query stands. */
async function lookUp(index: Index, { phrase, terms }: Query): Promise<Found> {
  const words = [...new Set([...phrase, ...terms.map(({ text }) => text)])];
  const places = await Promise.all(words.map((word) => placesOf(index, word)));
  return new Map(
    words.map((word, at) => {
      const found = places[at];
      return [word, found && found.size > 0 ? [{ trust: 1, places: found }] : []];
    }),
  );
}

/** A single Chinese character is the start of many pairs. */
function placesOf(index: Index, word: string): Promise<Places> {
  const isCharacter = han.test(word) && [...word].length === 1;
  return isCharacter ? index.withStart(word) : index.withWord(word);
}

function unknownIn({ terms }: Query, found: Found): string[] {
  return terms.filter(({ text }) => found.get(text)?.length === 0).map(({ text }) => text);
}

async function correct(index: Index, found: Found, unknown: readonly string[], vocabulary: Vocabulary) {
  for (const word of unknown) {
    const meant = correctionsOf(word, vocabulary).flatMap(({ words, trust }) =>
      words.map(async (one) => ({ trust, places: await index.withWord(one) })),
    );
    found.set(
      word,
      (await Promise.all(meant)).filter(({ places }) => places.size > 0),
    );
  }
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
