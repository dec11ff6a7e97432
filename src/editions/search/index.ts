import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { isInPairs } from '../../formats/search/pairs.ts';
import { htmlFilesIn } from '../files.ts';
import { takeAlso } from './also.ts';
import { withErrors } from './engine-file.ts';
import { withoutSearchWords } from './fragment.ts';
import { type Prepared, prepare } from './prepare.ts';
import { charactersOfGb2312, traditionalTable } from './traditional.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A page to be indexed: its address from the root, `/en/keep/`, and its HTML. */
export interface Source {
  url: string;
  html: string;
  also: readonly string[];
  /** What people say who look for it and do not know its words. */
  said: readonly string[];
}

/** Groups of words that mean the same to whoever searches, by language: `zh-cn`. */
type Synonyms = Record<string, string[][]>;

interface IndexFile {
  /** Below `pagefind/`. */
  path: string;
  content: Uint8Array | string;
}

/** Pagefind’s ready-made interfaces and its worker; our own results need none of them, and a copy of the site gets lighter. */
const unused = /(?:-ui|-highlight|-worker)\.(?:js|css)$/;

/**
 * Writes the index of every page that has `data-pagefind-body`, one index per language, and takes the
 * search words out of the pages. Returns the number of pages. Throws when `words` has a page that is not there.
 */
export async function buildSearchIndex(folder: string, words: Words): Promise<number> {
  const sources: Source[] = [];
  const also: Record<string, string[]> = {};
  const said: Record<string, string[]> = {};
  for (const file of (await htmlFilesIn(folder)).filter((one) => one.endsWith('index.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const taken = takeAlso(html);
    const url = `/${file.replace(/index\.html$/, '')}`;
    const [, locale = '', place = ''] = /^\/([^/]*)\/(.*?)\/?$/.exec(url) ?? [];
    const all = [...taken.words, ...(words.pages[locale]?.[place] ?? [])];
    if (all.length > 0) also[url] = all;
    said[url] = words.said[locale]?.[place] ?? [];
    if (taken.html !== html) await writeFile(path, taken.html);
    sources.push({ url, html: taken.html, also: all, said: said[url] });
  }
  checkPlaces(words, new Set(sources.map(({ url }) => url)));
  const files = await indexFiles(sources, words.synonyms);
  files.push({
    path: alsoFile,
    content: JSON.stringify({ pages: also, said, synonyms: words.synonyms } satisfies AlsoFile),
  });
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return sources.length;
}

/** Search words, for the offline edition, which is made of the finished pages. */
export const alsoFile = 'also.json';

/** What stands in it: words by the address of their page, and the synonyms. */
export interface AlsoFile {
  pages: Record<string, string[]>;
  said: Record<string, string[]>;
  synonyms: Synonyms;
}

/** A page that was renamed must not lose its words without a word. */
function checkPlaces({ pages, said }: Words, urls: ReadonlySet<string>) {
  const lost = Object.entries({ 'search-words.yaml': pages, 'search-said/': said }).flatMap(([file, all]) =>
    Object.entries(all).flatMap(([locale, places]) =>
      Object.keys(places)
        .filter((place) => !urls.has(place === '' ? `/${locale}/` : `/${locale}/${place}/`))
        .map((place) => `${file}: ${locale}, “${place}”`),
    ),
  );
  if (lost.length > 0) {
    throw new Error(
      `src/content has search words for pages that are not there, which nobody would find by them. Correct the address or take them out:\n${lost.join('\n')}`,
    );
  }
}

/** Pages that repeat others: to print, to fill in, an end of the check, or a list of what others cite. */
export const minor =
  /\/(report\/draft\/form|spot\/check|cards|handouts)\/.|\/(sources|print|organisations\/poster)\//;

/** A channel of another country, or of one company, answers who names it; all others find the guide first. */
const abroad = /\/report\/channels\/(?!cn-)./;
const minorShare = 0.5;
const abroadShare = 0.7;
const shareOf = (url: string) => (minor.test(url) ? minorShare : abroad.test(url) ? abroadShare : 1);

/** The files of an index of these pages. */
export async function indexFiles(sources: readonly Source[], synonyms: Synonyms): Promise<IndexFile[]> {
  const byLanguage = new Map<string, Prepared[]>();
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw searchError(errors);
    // One by one: of a whole folder, Pagefind numbers the pages as the file system lists them.
    for (const { url, html, also, said } of sources) {
      const ofLanguage = (language: string) => synonyms[language.toLowerCase()] ?? [];
      const page = prepare(html, also, said, ofLanguage, shareOf(url));
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
      ...(await Promise.all(files.map(ours))),
      ...[...byLanguage].flatMap(([language, pages]) => helpersOf(language, pages)),
    ];
  } finally {
    await close();
  }
}

/** A file of Pagefind as our copies have it. */
async function ours({ path, content }: { path: string; content: Uint8Array }): Promise<IndexFile> {
  if (path === 'pagefind.js') return { path, content: withErrors(new TextDecoder().decode(content)) };
  if (path.startsWith('fragment/')) return { path, content: await withoutSearchWords(content) };
  return { path, content };
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
