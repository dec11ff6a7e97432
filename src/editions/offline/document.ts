import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { thirdPartyFile } from '../third-party-file.ts';
import { licencesPage, pageOf } from './address.ts';
import { attribute, type Element, elementsIn, escaped, textOf } from './html.ts';
import type { BuiltPage } from './pages.ts';
import { carried, carriedInner, type Setting } from './section.ts';
import { sheetClass, sheetStyle } from './sheets.ts';
import { mergeStyles } from './styles.ts';

interface Parts {
  locale: string;
  pages: readonly BuiltPage[];
  /** The script of all pages. */
  script: string;
  /** Data for the script, as elements. */
  blocks: string;
  /** The licences of others, as text. */
  licences: string;
}

/** Before anything is drawn: with JavaScript one page stands at a time. */
const first = `document.documentElement.classList.add('scripted')`;

/** Last: where the script did not run to its end, everything is shown as without it. */
const last = `document.querySelector('.page.shown')||document.documentElement.classList.remove('scripted')`;

/** What a page prints at the head and the foot of its sheets; here the script says it of the page that is shown. */
const ownTitle = /:root\{--title:"(?:\\.|[^"\\])*";--at:"(?:\\.|[^"\\])*"\}/;

/** The one file of a language. */
export async function documentOf({ locale, pages, script, blocks, licences }: Parts): Promise<string> {
  const home = pages.find(({ path }) => path === '/');
  if (!home) throw new Error(`There is no start page of ${locale}. Build the site first.`);
  const own = await readFile(join(import.meta.dirname, 'offline.css'), 'utf8');
  const of = (isSheet: boolean) =>
    pages
      .filter((page) => page.isSheet === isSheet)
      .map(({ styles }) => styles.map((style) => style.replace(ownTitle, '')));
  const style = mergeStyles(of(false)) + sheetStyle([mergeStyles(of(true))]) + own;
  const paths = new Set([...pages.map(({ path }) => path), licencesPage]);
  const frame = frameOf(home, pages, { locale, paths });
  const sections = withTargets([
    ...pages.map((page) => section(page, { locale, paths })),
    licencesSection(licences),
  ]);
  return `<!doctype html>
<html lang="${frame.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy([first, script, last], style)}">
<meta name="viewport" content="width=device-width">
<title>${home.title}</title>
<meta name="referrer" content="no-referrer">
${frame.icon}
<style>${style}</style>
<script>${first}</script>
</head>
<body data-locale="${locale}" data-branded${frame.words}>
${frame.before}
<main id="main">
${datesOf(pages, { locale, paths })}
${sections.join('\n')}
</main>
${frame.up}
${frame.after}
${blocks}<script>${script}</script>
<script>${last}</script>
</body>
</html>
`;
}

/** What all pages of a language have in common. */
type Common = Pick<Setting, 'locale' | 'paths'>;

function section(page: BuiltPage, all: Common): string {
  const { path, title, verb, main, scripts } = page;
  const data = { title, verb, scripts: scripts.join(' ') };
  const inner = carriedInner(main, { ...page, ...all });
  const fit = attribute(main, 'data-fit');
  const content = page.isSheet
    ? `<div class="${attribute(main, 'class')}" data-fit="${fit}">${inner}</div>`
    : inner;
  const attributes = Object.entries(data)
    .filter(([, value]) => value)
    .map(([name, value]) => ` data-${name}="${escaped(value ?? '')}"`);
  return `<section class="page${page.isSheet ? ` ${sheetClass}` : ''}" id="${path}"${attributes.join('')}>${content}</section>`;
}

/** They come with every copy, as they ask; nobody prints them with the guide. */
const licencesSection = (text: string) =>
  `<section class="page licences" id="${licencesPage}" data-title="${thirdPartyFile}"><h1>${thirdPartyFile}</h1><pre lang="en">${escaped(text)}</pre></section>`;

/**
 * A place that only a script knows, `#/report/draft/channel=cn-12339`, becomes the top of its page, so
 * that the link leads there without JavaScript too.
 */
function withTargets(sections: readonly string[]): string[] {
  const all = sections.join('');
  const ids = new Set([...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const wanted = [...all.matchAll(/ href="#(\/[^"]+)"/g)].map(([, place]) => place ?? '');
  const missing = [...new Set(wanted)].filter((place) => !ids.has(place));
  // The questions of a printable form have ids for their page on the site; here most are wanted by nobody.
  const lean = (html: string) =>
    html.replace(/(<div class="ask[^"]*") id="([^"]*)"/g, (whole, start: string, id: string) =>
      wanted.includes(id) ? whole : start,
    );
  return sections.map(lean).map((html) => {
    const [start = '', page = ''] = /^<section[^>]* id="([^"]+)"[^>]*>/.exec(html) ?? [];
    const own = missing.filter((place) => pageOf(place) === page);
    return start + own.map((place) => `<span id="${place}"></span>`).join('') + html.slice(start.length);
  });
}

/** What stands around every page, from the start page; the thumb index, from the first page that has one. */
function frameOf(home: BuiltPage, pages: readonly BuiltPage[], all: Common) {
  const elements = elementsIn(parse(home.html, { sourceCodeLocationInfo: true }) as Element);
  const body = elements.find(({ nodeName }) => nodeName === 'body');
  const icon = elements.find((one) => one.nodeName === 'link' && attribute(one, 'rel') === 'icon');
  const parts = (body?.childNodes ?? []).filter(({ attrs }) => attrs !== undefined);
  const middle = parts.findIndex(({ nodeName }) => nodeName === 'main');
  const html = (part: Element) => carried(part, { html: home.html, path: '/', ...all });
  const words = (body?.attrs ?? [])
    .filter(({ name }) => name !== 'data-branded')
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  return {
    lang:
      attribute(
        elements.find(({ nodeName }) => nodeName === 'html'),
        'lang',
      ) ?? all.locale,
    icon: `<link rel="icon" href="${escaped(attribute(icon, 'href') ?? 'data:,')}">`,
    words: words.join(''),
    before:
      parts
        .slice(0, middle)
        .map(html)
        .join('')
        .replaceAll(/ aria-current="\w+"/g, '')
        .replace('"#/main"', '"#main"') + thumbOf(pages, all),
    up: upFrom(elements),
    after: parts
      .slice(middle + 1)
      .map(html)
      .join(''),
  };
}

/** Version and dates of the copy, as the page about it has them. */
function datesOf(pages: readonly BuiltPage[], all: Common): string {
  const page = pages.find(({ path }) => path === '/offline/');
  const dates = page && elementsIn(page.main).find((one) => attribute(one, 'data-edition') !== undefined);
  if (!dates) return '';
  const more = escaped(attribute(dates, 'data-edition') ?? '');
  return `<p class="edition">${carriedInner(dates, { ...page, ...all })} <a href="#/offline/">${more}</a></p>`;
}

/** At the edge of the window, for readers without JavaScript: the way back to the list of all pages, in the words of the foot. */
function upFrom(elements: readonly Element[]): string {
  const links = elements.filter((one) => one.nodeName === 'a' && attribute(one, 'href') === 'search/');
  const words = textOf(links.at(-1));
  return words && `<p class="up"><a href="#/search/">↑ ${escaped(words)}</a></p>`;
}

function thumbOf(pages: readonly BuiltPage[], all: Common): string {
  const page = pages.find(({ verb }) => verb);
  if (!page) return '';
  const elements = elementsIn(parse(page.html, { sourceCodeLocationInfo: true }) as Element);
  const thumb = elements.find((one) => attribute(one, 'class') === 'thumb');
  return thumb ? carried(thumb, { ...page, ...all }).replace('class="thumb"', 'class="thumb" hidden') : '';
}

/**
 * Nothing is fetched, sent or framed. Scripts and the style are allowed by their hashes, WebAssembly is
 * compiled by search and by hashing. What a hash cannot allow: the script that a script puts in when a
 * tool is opened (`strict-dynamic`: only those that are trusted may; browsers that do not know it read
 * `blob:`), workers, which start from an address only (`blob:`, made by the script), the icon (`data:`).
 */
function policy(scripts: readonly string[], style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    ['script-src', "'strict-dynamic'", "'wasm-unsafe-eval'", 'blob:', ...scripts.map(hash)].join(' '),
    `style-src ${hash(style)}`,
    'img-src data:',
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default lit-html',
  ].join(';');
}
