import { fromPairs, toPairs } from '../../formats/search/pairs.ts';
import { excerptOf, type Piece, type Stretch } from './excerpt.ts';
import type { PageData } from './pagefind.ts';

export interface Hit {
  url: string;
  title: string;
  section: string | undefined;
  excerpt: Piece[];
}

/** The id where the search words begin that do not stand on the page; set by `editions/search/prepare.ts`. */
const alsoId = 'also-known-as';

/** A page as a result: the part of it that has most of what was searched for, and a piece of its text. */
export function toHit({ url, content, meta, anchors }: PageData, marks: ReadonlyMap<number, number>): Hit {
  const end = anchors.find(({ id }) => id === alsoId)?.location ?? Number.POSITIVE_INFINITY;
  const words = content.split(/\s+/).slice(0, end);
  const inText = new Map([...marks].filter(([at]) => at < end));
  const headings = anchors.filter(({ element }) => /^h[2-4]$/.test(element));
  const part = partOf(headings, inText);
  const title = meta.title ?? url;
  return {
    url: part ? `${url}#${part.id}` : url,
    title: part ? `${title} › ${fromPairs(part.text.split(/\s+/))}` : title,
    section: meta.section || undefined,
    excerpt: excerptOf(words, inText, textBelow(headings, part, words, title)),
  };
}

type Anchor = PageData['anchors'][number];

/** Where the text of a part begins and ends: behind its heading, which the result names already, up to the next. */
function textBelow(
  headings: readonly Anchor[],
  part: Anchor | undefined,
  words: readonly string[],
  title: string,
): Stretch {
  const from = part
    ? behind(part.text, words, part.location, part.location)
    : behind(toPairs(title), words, 0, headings[0]?.location ?? words.length);
  const next = headings.map(({ location }) => location).filter((location) => location > from);
  return { from, to: Math.min(words.length, ...next) };
}

/** The place behind a heading that begins from `first` to `last`; `first` when it stands nowhere there. */
function behind(heading: string, words: readonly string[], first: number, last: number): number {
  // Its last word has a full stop from Pagefind.
  const bare = (word: string | undefined) => word?.replace(/\.$/, '') ?? '';
  const own = heading.trim().split(/\s+/);
  for (let at = first; at <= last; at += 1) {
    const end = at + own.length;
    if (own.every((word, index) => bare(word) === bare(words[at + index]))) {
      return words[end] === '.' ? end + 1 : end;
    }
  }
  return first;
}

/** The heading above the place that has most; none for what stands before the first. */
function partOf(headings: readonly Anchor[], marks: ReadonlyMap<number, number>) {
  const worth = new Map<Anchor | undefined, number>();
  for (const [at, mark] of marks) {
    const heading = headings.findLast(({ location }) => location <= at);
    // What stands before the first heading is about the page as a whole.
    worth.set(heading, (worth.get(heading) ?? 0) + (heading ? mark : 2 * mark));
  }
  let best: Anchor | undefined;
  for (const [heading, value] of worth) if (value > (worth.get(best) ?? 0)) best = heading;
  return best;
}
