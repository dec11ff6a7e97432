import { han } from '../../formats/search/pairs.ts';
import type { Place, Places } from './places.ts';
import { isShort, type Query, type Term } from './query.ts';

/** A word of the query as it was found: itself, or what it was taken for. */
export interface FoundTerm {
  /** How surely this is what was meant: 1 as typed, less for a correction. */
  trust: number;
  places: Places;
}

export interface Ranked {
  id: string;
  score: number;
  isExact: boolean;
  /** The part of the query that the page has, 0 to 1; rare words count for more. */
  coverage: number;
}

/** A query of a few words is answered by most of them, a question by less: people tell it in their own words. */
const leastOf = { words: 0.52, question: 0.12 };
/** A word in the text of a few pages beside one that stands nowhere is there by chance: 自行 of 自行车. */
const fewPages = 6;
/** Title and search words score above this, text below. */
const leastForSignpost = 2;
/** Beside better pages, one with less than this part of theirs is left out. */
const leastBesideBest = { words: 0.5, question: 0.25 };
const neighbourBonus = 0.5;
/** A word that stands nowhere counts no more than a rare one. */
const mostRarity = 3;

/** `pages` is how many there are in all. Pages that contain the query as typed come first. */
export function rank(
  query: Query,
  found: ReadonlyMap<string, readonly FoundTerm[]>,
  pages: number,
): Ranked[] {
  const ids = new Set<string>();
  const idf = new Map<string, number>();
  for (const { text } of query.terms) {
    const all = found.get(text) ?? [];
    const on = new Set(all.flatMap(({ places }) => [...places.keys()]));
    for (const id of on) ids.add(id);
    idf.set(text, Math.log(1 + (pages - on.size + 0.5) / (on.size + 0.5)));
  }
  const worth = ({ text, weight }: Term) => weight * (1 + Math.min(idf.get(text) ?? 0, mostRarity));
  if (isByChance(query, found)) return [];
  const whole = query.terms.reduce((sum, term) => sum + worth(term), 0) || 1;
  const tops = new Map(query.terms.map(({ text }) => [text, topOf(found.get(text))]));
  const ranked = [...ids].map((id) => {
    let score = 0;
    let covered = 0;
    let known = 0;
    let before: readonly number[] = [];
    for (const term of query.terms) {
      const best = bestOf(found.get(term.text), id);
      if (best) {
        // A page whose title or search words have it answers; one that mentions it may.
        const part = best.place.score / (tops.get(term.text) || 1);
        score += term.weight * best.trust * best.place.score;
        covered += worth(term) * best.trust * (0.4 + 0.6 * part);
        known += worth(term) * best.trust;
        const isNear = areNear(before, best.place.at, han.test(term.text) ? 2 : 3);
        if (isNear) score += neighbourBonus * term.weight * (idf.get(term.text) ?? 0);
      }
      before = best?.place.at ?? [];
    }
    const isExact = hasPhrase(query.phrase, found, id);
    return { id, coverage: known / whole, score: (score * covered) / whole, isExact };
  });
  const kind = isShort(query) ? 'words' : 'question';
  const best = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  return ranked
    .filter(
      ({ coverage, isExact }) => isExact || coverage >= Math.max(leastOf[kind], leastBesideBest[kind] * best),
    )
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score);
}

/** Whether a run of a few Chinese characters is another word of which a piece happens to stand somewhere. */
function isByChance(query: Query, found: ReadonlyMap<string, readonly FoundTerm[]>): boolean {
  const { phrase, terms } = query;
  if (!isShort(query) || phrase.length < 2 || !phrase.every((word) => han.test(word))) return false;
  const known = terms.flatMap(({ text }) => found.get(text)?.slice(0, 1) ?? []);
  const isRare = ({ places }: FoundTerm) =>
    places.size < fewPages && [...places.values()].every(({ score }) => score < leastForSignpost);
  return known.length < terms.length && known.every(isRare);
}

function bestOf(all: readonly FoundTerm[] | undefined, id: string) {
  let best: { trust: number; place: Place } | undefined;
  for (const { trust, places } of all ?? []) {
    const place = places.get(id);
    if (place && (!best || trust * place.score > best.trust * best.place.score)) best = { trust, place };
  }
  return best;
}

function topOf(all: readonly FoundTerm[] | undefined): number {
  return Math.max(0, ...(all ?? []).flatMap(({ places }) => [...places.values()].map(({ score }) => score)));
}

/** Whether something of `after` stands at most `distance` words behind something of `before`. */
function areNear(before: readonly number[], after: readonly number[], distance: number): boolean {
  const ends = new Set(after);
  return before.some((at) => {
    for (let step = 1; step <= distance; step += 1) if (ends.has(at + step)) return true;
    return false;
  });
}

/** Whether the words stand side by side on the page, as typed. */
function hasPhrase(
  phrase: readonly string[],
  found: ReadonlyMap<string, readonly FoundTerm[]>,
  id: string,
): boolean {
  let ends: ReadonlySet<number> | undefined;
  for (const word of phrase) {
    const at = found
      .get(word)
      ?.find(({ trust }) => trust === 1)
      ?.places.get(id)?.at;
    if (!at) return false;
    const before = ends;
    ends = new Set(before ? at.filter((place) => before.has(place - 1)) : at);
    if (ends.size === 0) return false;
  }
  return phrase.length > 0;
}
