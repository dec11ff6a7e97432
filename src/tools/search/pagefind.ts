import { isInPairs, pairsPrefix } from '../../formats/search/pairs.ts';
import type { Place, Places } from './places.ts';

/** The parts of Pagefind's browser interface used here; its package has no types for the browser. */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; ranking: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
  /** Forgets what was begun, so that it can be begun again. */
  destroy(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  score: number;
  /** Numbers of the words that were found. */
  words: number[];
  data(): Promise<PageData>;
}

export interface PageData {
  url: string;
  /** The whole text of the page. */
  content: string;
  meta: { title?: string; section?: string };
  /** Elements with an id, and the number of the word they begin at. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** An open index of one language. */
export interface Index {
  /** How many pages it has. */
  pages: number;
  /** Whether its language is written without blanks. */
  isInPairs: boolean;
  /** The pages with exactly this word; in English also with another ending of it. */
  withWord(word: string): Promise<Places>;
  /** The pages with words that begin so. */
  withStart(start: string): Promise<Places>;
  page(id: string): Promise<PageData>;
  /** A file beside the index, in the language of the page. */
  helper<T>(name: 'words' | 'traditional'): Promise<T>;
}

/** Why search cannot work here. */
export class SearchBlocked extends Error {}

/**
 * Words that only begin like the one asked for count for nearly nothing: `ca` is not `can`. Long pages
 * are long because a matter has much to it, so their length counts little against them.
 */
const ranking = { termSimilarity: 10, pageLength: 0.3, termSaturation: 1.6, termFrequency: 1 };

/** Loads the engine from `pagefind/` at the root of the site, wherever that is. */
export async function openPagefind(root: URL): Promise<Index> {
  if (!canCompile()) throw new SearchBlocked();
  const folder = new URL('pagefind/', root);
  const language = document.documentElement.lang.toLowerCase();
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind.js', folder).href);
  const pages = countPages(folder, indexName(language));
  // After a start that failed.
  await pagefind.destroy();
  // A question takes milliseconds; a worker would fetch the whole engine a second time.
  await pagefind.options({ baseUrl: root.pathname.replace(/^\/+/, '/'), noWorker: true, ranking });
  await startAs(indexName(language), pagefind);
  const results = new Map<string, Result>();
  const find = async (query: string) => {
    const found = await pagefind.search(query);
    for (const result of found.results) results.set(result.id, result);
    return found.results;
  };
  const words = new Map<string, Promise<Places>>();
  const look = async (word: string): Promise<Places> => {
    const exact = await find(`"${word}"`);
    if (exact.length === 0) return new Map();
    // Of a word in quotation marks Pagefind tells only the first place.
    const all = new Map((await find(word)).map((result) => [result.id, result]));
    return new Map(
      exact.map(({ id, words: first }): [string, Place] => [
        id,
        { score: all.get(id)?.score ?? 0, at: all.get(id)?.words ?? first },
      ]),
    );
  };
  return {
    pages: await pages,
    isInPairs: isInPairs(language),
    withWord(word) {
      const known = words.get(word) ?? look(word);
      words.set(word, known);
      return known;
    },
    async withStart(start) {
      return new Map((await find(start)).map(({ id, score, words: at }) => [id, { score, at }]));
    },
    page(id) {
      const result = results.get(id);
      if (!result) throw new Error(`Not found before: ${id}`);
      return result.data();
    },
    async helper<T>(name: string) {
      const answer = await fetch(new URL(`${name}.${language}.json`, folder));
      if (!answer.ok) throw new Error(`${answer.status} for ${name}.${language}.json`);
      return (await answer.json()) as T;
    },
  };
}

const indexName = (language: string) => (isInPairs(language) ? pairsPrefix : '') + language;

/** Pagefind takes the language of the page, and cuts Chinese into words of its own unless it is told another. */
async function startAs(language: string, pagefind: Pagefind) {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language;
  const started = pagefind.init();
  root.lang = own;
  await started;
}

async function countPages(folder: URL, language: string): Promise<number> {
  const answer = await fetch(new URL('pagefind-entry.json', folder));
  const { languages } = (await answer.json()) as { languages: Record<string, { page_count: number }> };
  return languages[language]?.page_count ?? 0;
}

/** False where a policy of the server forbids WebAssembly; Pagefind would then wait for ever. */
function canCompile(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
