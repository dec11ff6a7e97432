import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Locale, localeIds } from '../../i18n/locales.ts';
import { searchSaid, searchWords } from '../../schemas/search-words.ts';

/** Words that find pages and do not stand on them, by language and then by place: `odd-request`, empty for the start page. */
export interface Words {
  /** Groups of words that mean the same to whoever searches. */
  synonyms: Record<string, string[][]>;
  /** Names of what a page is about. */
  pages: Record<string, Record<string, string[]>>;
  /** What people say who do not know these names. */
  said: Record<string, Record<string, string[]>>;
}

/** Reads `search-words.yaml` and `search-said/` of the content. Throws what Zod says when one is not as it must be. */
export async function readWords(content: string): Promise<Words> {
  const { synonyms, pages } = searchWords.parse(
    parse(await readFile(join(content, 'search-words.yaml'), 'utf8')),
  );
  const ofLocale = (locale: Locale) =>
    Object.fromEntries(Object.entries(pages).map(([place, texts]) => [place, texts[locale]]));
  const said: Words['said'] = {};
  const folder = join(content, 'search-said');
  for (const file of (await readdir(folder)).toSorted()) {
    said[basename(file, '.yaml')] = searchSaid.parse(parse(await readFile(join(folder, file), 'utf8')));
  }
  return {
    synonyms,
    pages: Object.fromEntries(localeIds.map((locale) => [locale, ofLocale(locale)])),
    said,
  };
}
