import { admitOwnScripts } from '../kit/own-scripts.ts';

/** The parts of Pagefind's browser interface used here; its package has no types for the browser. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<PageData> }[] }>;
}

interface PageData {
  url: string;
  /** Escaped HTML in which only `<mark>` is markup. */
  excerpt: string;
  /** The whole text of the page. */
  content: string;
  meta: { title?: string; section?: string };
  sub_results: { url: string; title: string; excerpt: string }[];
}

export interface Hit {
  url: string;
  title: string;
  section: string | undefined;
  excerpt: string;
}

/** `exact`: pages with the words as typed. `partial`: pages with some of them, to be labelled so. */
export interface Answer {
  exact: Hit[];
  partial: Hit[];
}

/** A question to the index. Rejects when the index cannot be read. */
export type Search = (query: string) => Promise<Answer>;

/** Why search cannot work here. */
export class SearchBlocked extends Error {}

const mostShown = 20;

/** Loads the engine from `pagefind/` at the root of the site, wherever that is. */
export async function openIndex(root: URL): Promise<Search> {
  if (!canCompile()) throw new SearchBlocked();
  // The engine starts a worker of its own.
  admitOwnScripts();
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href);
  await pagefind.options({ baseUrl: root.pathname });
  await pagefind.init();
  return (query) => answer(pagefind, query);
}

async function answer(pagefind: Pagefind, query: string): Promise<Answer> {
  const words = query.replaceAll(/["“”]/g, ' ').trim();
  const phrase = await pagefind.search(`"${words}"`);
  const exact = await Promise.all(phrase.results.slice(0, mostShown).map((result) => result.data()));
  const known = new Set(phrase.results.map(({ id }) => id));
  const loose = (await pagefind.search(words)).results.filter(({ id }) => !known.has(id));
  const others = await Promise.all(loose.slice(0, mostShown).map((result) => result.data()));
  return {
    exact: exact.map(toHit),
    partial: others.filter(({ content }) => sharesWord(content, words)).map(toHit),
  };
}

/**
 * Pagefind also returns pages that share only a syllable with an absent word (595 of 600 absent
 * Chinese strings). A partial match counts only when a whole word of the query stands on the page.
 */
export function sharesWord(content: string, query: string): boolean {
  const text = content.toLowerCase();
  return wordsOf(query).some((word) => text.includes(word));
}

/** Words of two letters or characters and more; long English words without the end, for other endings. */
function wordsOf(query: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(query.toLowerCase());
  return [...segments]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1)
    .map(({ segment }) =>
      /^[a-z]{6,}$/.test(segment) ? segment.slice(0, Math.max(5, segment.length - 3)) : segment,
    );
}

function toHit({ url, excerpt, meta, sub_results }: PageData): Hit {
  const part = sub_results[0];
  const title = meta.title ?? url;
  const isPart = part !== undefined && part.url !== url;
  return {
    url: isPart ? part.url : url,
    title: isPart && part.title !== title ? `${title} › ${part.title}` : title,
    section: meta.section,
    excerpt: isPart ? part.excerpt : excerpt,
  };
}

/** False where a policy of the server forbids WebAssembly; Pagefind would then wait for ever. */
function canCompile(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
