import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { parse } from 'parse5';
import { htmlFilesIn } from '../files.ts';
import { attribute, type Element, elementsIn, inner, textOf } from './html.ts';

/** A built page, taken apart. */
export interface BuiltPage {
  /** `/keep/log/`, without the language; `/` for the start page. */
  path: string;
  title: string;
  verb: string | undefined;
  /** A hand-out: one sheet, with a style of its own. */
  isSheet: boolean;
  html: string;
  main: Element;
  /** Its style sheets, in order. */
  styles: string[];
  /** The script inside it, the same in every page. */
  pageScript: string;
  /** Its own scripts, from the root of the site: `assets/Check.js`. */
  scripts: string[];
  /** What the script inside it fetches when it is needed. */
  onDemand: string[];
}

/** Not carried: frames for the pages of others, which a server has to answer. */
const left = /^\/cards\//;

/** A hand-out, laid out for one sheet of paper. */
const sheet = /^\/handouts\/./;

/** What stands first: the start page, the list of all pages, and what there is to know of the file. */
const opening = ['/', '/search/', '/offline/'];

/** Every page of a language in reading order: that of the list of all pages, each followed by what lies below it. */
export async function readPages(folder: string, locale: string): Promise<BuiltPage[]> {
  const files = (await htmlFilesIn(join(folder, locale))).filter((file) => /(^|\/)index\.html$/.test(file));
  const pages = await Promise.all(files.map((file) => readPage(folder, locale, file)));
  const carried = pages.filter((page) => page !== undefined);
  const list = carried.find(({ path }) => path === '/search/');
  const order = [...opening, ...(list ? listed(list, locale) : [])];
  const rank = (path: string): number => {
    const place = order.indexOf(path);
    return place >= 0 ? place : rank(`${posix.dirname(path)}/`.replace('//', '/'));
  };
  return carried.toSorted((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

/** A page as the site has it; undefined where it has no text of its own for the one file. */
async function readPage(folder: string, locale: string, file: string): Promise<BuiltPage | undefined> {
  const html = await readFile(join(folder, locale, file), 'utf8');
  const path = `/${dirname(file)}/`.replace('/./', '/');
  const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true }) as Element);
  const main = elements.find(({ nodeName }) => nodeName === 'main');
  if (!main || left.test(path)) return undefined;
  const named = (name: string) => elements.filter(({ nodeName }) => nodeName === name);
  const from = `/${locale}${path}`;
  return {
    path,
    title: textOf(named('title')[0]),
    verb: attribute(named('html')[0], 'data-verb'),
    isSheet: sheet.test(path),
    html,
    main,
    styles: named('style').map((style) => inner(html, style)),
    pageScript: named('script')
      .filter((script) => attribute(script, 'src') === undefined)
      .map((script) => inner(html, script))
      .join('\n'),
    scripts: named('script').flatMap((script) => {
      const src = attribute(script, 'src');
      return src === undefined ? [] : [posix.join(from, src).slice(1)];
    }),
    onDemand: (named('body')[0]?.attrs ?? [])
      .filter(({ name }) => /^data-script\d$/.test(name))
      .map(({ value }) => posix.join(from, value).slice(1)),
  };
}

/** The paths in the list of all pages. */
function listed(page: BuiltPage, locale: string): string[] {
  return elementsIn(page.main)
    .filter(({ nodeName }) => nodeName === 'a')
    .map((link) => posix.join(`/${locale}${page.path}`, attribute(link, 'href') ?? ''))
    .map((path) => path.slice(locale.length + 1));
}
