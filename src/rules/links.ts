import { localeIds } from '../i18n/locales.ts';
import type { Entry, Library } from './library.ts';
import { near } from './near.ts';
import { type Pages, readPages } from './pages.ts';
import type { Problem } from './problem.ts';
import type { Link } from './prose.ts';

/** Every link of the content to a page of the guide leads to one. The part after `#` is not looked at. */
export function checkLinks(library: Library): Problem[] {
  const pages = readPages(library);
  const { entries, prose, settings } = library;
  const fromProse = prose.flatMap((entry) => [
    ...entry.links.flatMap((link) => checkLink(pages, entry.file, link)),
    ...checkTexts(pages, entry),
  ]);
  return [
    ...fromProse,
    ...entries.flatMap((entry) => checkTexts(pages, entry)),
    ...[...entries, ...settings].flatMap((entry) => checkNames(pages, entry)),
  ];
}

/** Links in the short texts of a record, `[words](/en/keep/)`. */
function checkTexts(pages: Pages, { file, data, lineOf }: Entry): Problem[] {
  return textsIn(data).flatMap(({ text, path }) => {
    const line = lineOf(path);
    return [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].flatMap(([, url = '']) =>
      checkLink(pages, file, { url, ...(line ? { line } : {}) }, path),
    );
  });
}

function checkLink(pages: Pages, file: string, { url, line }: Link, path: PropertyKey[] = []): Problem[] {
  // Other sites, parts of the same page, and files such as /api/channels.json.
  if (!/^\/(?!\/)/.test(url) || /\.\w+$|^\/$/.test(withoutPart(url))) return [];
  const [, language = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(withoutPart(url)) ?? [];
  const isKnown = localeIds.some((id) => id === language);
  if (isKnown && isPage(pages, rest) && withoutPart(url) === `/${language}/${rest}`) return [];
  const perhaps = isKnown ? nearest(pages, rest).map((one) => `/${language}/${one}`) : [];
  const found = perhaps.length > 0 ? `${url}, perhaps ${perhaps.join(' or ')}` : url;
  return [problem(file, path, line, `the address of a page, such as /${localeIds[0]}/keep/`, found)];
}

const withoutPart = (url: string) => url.replace(/[?#].*$/, '');

/** Fields that name a page without language. Those of search are keys: the words for each page. */
function checkNames(pages: Pages, { file, collection, data, lineOf }: Entry): Problem[] {
  return namesIn(collection, data).flatMap(({ name, path }) => {
    const page = name === '.' || name === '' ? '' : `${name}/`;
    if (isPage(pages, page)) return [];
    const perhaps = nearest(pages, page).map((one) => one.replace(/\/$/, ''));
    const found = perhaps.length > 0 ? `${name}, perhaps ${perhaps.join(' or ')}` : name;
    return [problem(file, path, lineOf(path), 'a page without language, such as keep/log', found)];
  });
}

interface Name {
  name: string;
  path: PropertyKey[];
}

function namesIn(collection: string, value: unknown, path: PropertyKey[] = []): Name[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]): Name[] => {
    const at = [...path, isList ? Number(key) : key];
    if (collection === 'search-said') return [{ name: key, path: at }];
    if (collection === 'search-words') {
      return key === 'pages' ? Object.keys(inner ?? {}).map((name) => ({ name, path: [...at, name] })) : [];
    }
    const isNamed = ['handouts', 'changes'].includes(collection) && key === 'page';
    if (isNamed && typeof inner === 'string') return [{ name: inner, path: at }];
    if (collection === 'flows' && key === 'pages' && Array.isArray(inner)) {
      return inner.map((name, index) => ({ name: String(name), path: [...at, index] }));
    }
    return namesIn(collection, inner, at);
  });
}

const isPage = ({ paths, unsure }: Pages, path: string) =>
  paths.has(path) || unsure.some((start) => path.startsWith(start));

/** Pages with nearly this address; one that only lacks its last slash is meant for sure. */
function nearest({ paths }: Pages, path: string): string[] {
  return paths.has(`${path}/`) ? [`${path}/`] : near(path, paths).filter(Boolean);
}

function problem(
  file: string,
  path: readonly PropertyKey[],
  line: number | undefined,
  expected: string,
  found: string,
): Problem {
  const at = path.map(String).join('.');
  return { code: 'unknown-page', file, ...(line ? { line } : {}), ...(at ? { at } : {}), expected, found };
}

function textsIn(value: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, isList ? Number(key) : key]),
  );
}
