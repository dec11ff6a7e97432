import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { isInPairs } from '../../formats/search/pairs.ts';
import type { SearchWords } from '../../schemas/search-words.ts';
import { htmlFilesIn } from '../files.ts';
import { takeAlso } from './also.ts';
import { withErrors } from './engine-file.ts';
import { type Prepared, prepare } from './prepare.ts';
import { charactersOfGb2312, traditionalTable } from './traditional.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A page to be indexed: its address from the root, `/en/keep/`, and its HTML. */
export interface Source {
  url: string;
  html: string;
  also: readonly string[];
}

/** Groups of words that mean the same to whoever searches, by language: `zh-cn`. */
export type Synonyms = Record<string, string[][]>;

export interface IndexFile {
  /** Below `pagefind/`. */
  path: string;
  content: Uint8Array | string;
}

/** Pagefind’s ready-made interfaces and its worker; our own results need none of them, and a copy of the site gets lighter. */
const unused = /(?:-ui|-highlight|-worker)\.(?:js|css)$/;

/**
 * Writes the index of every page that has `data-pagefind-body`, one index per language, and takes the
 * search words out of the pages. `words` are those of `content/search-words.yaml`. Returns the number of pages.
 */
export async function buildSearchIndex(folder: string, words: SearchWords): Promise<number> {
  const sources: Source[] = [];
  const also: Record<string, string[]> = {};
  for (const file of (await htmlFilesIn(folder)).filter((one) => one.endsWith('index.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const taken = takeAlso(html);
    const url = `/${file.replace(/index\.html$/, '')}`;
    const [, locale = '', place = ''] = /^\/([^/]*)\/(.*?)\/?$/.exec(url) ?? [];
    const own: Record<string, string[]> = words.pages[place] ?? {};
    const all = [...taken.words, ...(own[locale] ?? [])];
    if (all.length > 0) also[url] = all;
    if (taken.html !== html) await writeFile(path, taken.html);
    sources.push({ url, html: taken.html, also: all });
  }
  const files = await indexFiles(sources, words.synonyms);
  files.push({ path: alsoFile, content: JSON.stringify({ pages: also, synonyms: words.synonyms }) });
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return sources.length;
}

/** The search words of all pages by address, and the synonyms: for the offline edition, which is made of the finished pages. */
export const alsoFile = 'also.json';

/** Pages that repeat others: to print, to fill in, an end of the check, or a list of what others cite. */
export const minor =
  /\/(report\/draft\/form|spot\/check|cards|handouts)\/.|\/(sources|print|organisations\/poster)\//;

/** The files of an index of these pages. */
export async function indexFiles(sources: readonly Source[], synonyms: Synonyms): Promise<IndexFile[]> {
  const byLanguage = new Map<string, Prepared[]>();
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw searchError(errors);
    // One by one: of a whole folder, Pagefind numbers the pages as the file system lists them.
    for (const { url, html, also } of sources) {
      const ofLanguage = (language: string) => synonyms[language.toLowerCase()] ?? [];
      const page = prepare(html, also, ofLanguage, minor.test(url));
      if (!page) continue;
      const language = page.language.toLowerCase();
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), page]);
      const { errors } = await index.addHTMLFile({ url, content: page.html });
      if (errors.length > 0) throw searchError(errors);
    }
    if (byLanguage.size === 0) throw searchError([]);
    const { errors: problems, files } = await index.getFiles();
    if (problems.length > 0) throw searchError(problems);
    return [
      ...files.map(withOwnErrors),
      ...[...byLanguage].flatMap(([language, pages]) => helpersOf(language, pages)),
    ];
  } finally {
    await close();
  }
}

function withOwnErrors({ path, content }: IndexFile): IndexFile {
  if (path !== 'pagefind.js') return { path, content };
  return { path, content: withErrors(new TextDecoder().decode(content as Uint8Array)) };
}

/** What corrects a question, each a file that is loaded when it is needed. */
function helpersOf(language: string, pages: readonly Prepared[]): IndexFile[] {
  const isChinese = isInPairs(language);
  const text = pages.map((page) => page.text + page.signposts.join(' ')).join(' ');
  const common = new Set(
    isChinese ? [...charactersOfGb2312(0xd7), ...(text.match(/\p{Script=Han}/gu) ?? [])] : [],
  );
  const words = { path: `words.${language}.json`, content: JSON.stringify(vocabularyOf(pages, common)) };
  if (!isChinese) return [words];
  const table = JSON.stringify(traditionalTable(text));
  return [words, { path: `traditional.${language}.json`, content: table }];
}

function searchError(errors: readonly string[]): Error {
  const found = errors.join('; ') || 'no page to index';
  return new Error(`The search index was not written: ${found}. Readers would search an empty index.`);
}
