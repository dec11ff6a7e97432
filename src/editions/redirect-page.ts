import { parse } from 'parse5';
import { useText } from '../i18n/index.ts';
import { type Locale, locales } from '../i18n/locales.ts';

/**
 * A page that leads on, without a server and without script. `href` starts at the root and is made
 * relative with all other links; a refresh is no link, so it comes counted out as `relative`.
 */
export function pageTo(locale: Locale, href: string, relative: string): string {
  const t = useText(locale);
  return [
    `<!doctype html><html lang="${locales[locale].tag}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${relative}">`,
    `<title>${t('moved.title')} · ${t('site.name')}</title><link rel="icon" href="data:,"></head>`,
    `<body><main><h1>${t('moved.title')}</h1><p><a href="${href}">${t('moved.page')}</a></p></main></body></html>`,
  ].join('\n');
}

/** The page with a line at the end of its text that answers to `id` and links to `href`. */
export function withLineTo(html: string, locale: Locale, id: string, href: string): string {
  const line = `<p id="${id}"><a href="${href}">${useText(locale)('moved.part')}</a></p>`;
  return html.replace('</main>', () => `${line}</main>`);
}

/** The page with an anchor `id` inside the element that has the id `at`. */
export function withAnchor(html: string, at: string, id: string): string {
  const end = endOfStartTag(parse(html, { sourceCodeLocationInfo: true }) as Node, at);
  if (end === undefined) throw new Error(`The page has no element with the id ${at}.`);
  return `${html.slice(0, end)}<span id="${id}"></span>${html.slice(end)}`;
}

interface Node {
  attrs?: { name: string; value: string }[];
  sourceCodeLocation?: { startTag?: { endOffset: number } } | null;
  childNodes?: Node[];
}

function endOfStartTag(node: Node, id: string): number | undefined {
  if (node.attrs?.some(({ name, value }) => name === 'id' && value === id)) {
    return node.sourceCodeLocation?.startTag?.endOffset;
  }
  for (const child of node.childNodes ?? []) {
    const found = endOfStartTag(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
