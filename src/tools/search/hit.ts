import { fromPairs } from '../../formats/search/pairs.ts';
import { excerptOf, type Piece } from './excerpt.ts';
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
  const part = partOf(anchors, inText);
  const title = meta.title ?? url;
  return {
    url: part ? `${url}#${part.id}` : url,
    title: part ? `${title} › ${fromPairs(part.text.split(/\s+/))}` : title,
    section: meta.section || undefined,
    excerpt: excerptOf(words, inText),
  };
}

/** The heading above the place that has most; none for what stands before the first. */
function partOf(anchors: PageData['anchors'], marks: ReadonlyMap<number, number>) {
  const headings = anchors.filter(({ element }) => /^h[2-4]$/.test(element));
  const worth = new Map<PageData['anchors'][number] | undefined, number>();
  for (const [at, mark] of marks) {
    const heading = headings.findLast(({ location }) => location <= at);
    // What stands before the first heading is about the page as a whole.
    worth.set(heading, (worth.get(heading) ?? 0) + (heading ? mark : 2 * mark));
  }
  let best: PageData['anchors'][number] | undefined;
  for (const [heading, value] of worth) if (value > (worth.get(best) ?? 0)) best = heading;
  return best;
}
