import { pageOf, root, translate } from './address.ts';
import {
  attribute,
  attributeText,
  type Edit,
  type Element,
  edited,
  elementsIn,
  escaped,
  textOf,
} from './html.ts';

/** Attributes that hold an id, or several with spaces between. */
const idAttributes = new Set([
  'id',
  'for',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
]);

/** Attributes without use in the one file: for the index of search, and for results in a page of their own. */
const unused = /^(data-pagefind-.*|data-search-page)$/;

/** Where an element stands. */
export interface Setting {
  html: string;
  /** The page, `/keep/log/`. */
  path: string;
  locale: string;
  /** The paths of all pages that are carried. */
  paths: ReadonlySet<string>;
}

/** What is inside an element of a page, as the one file carries it: ids with their page, links inside the file. */
export function carriedInner(element: Element, setting: Setting): string {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  const edits = elementsIn(element)
    .slice(1)
    .flatMap((one) => editsOf(one, setting));
  return edited(setting.html, edits, startTag?.endOffset, endTag?.startOffset);
}

/** The same with the element itself. */
export function carried(element: Element, setting: Setting): string {
  const { startOffset, endOffset } = element.sourceCodeLocation ?? {};
  const edits = elementsIn(element).flatMap((one) => editsOf(one, setting));
  return edited(setting.html, edits, startOffset, endOffset);
}

function editsOf(element: Element, setting: Setting): Edit[] {
  const { startOffset: start = 0, endOffset: end = 0, attrs = {} } = element.sourceCodeLocation ?? {};
  if (isLeftOut(element)) return [{ start, end, text: '' }];
  const source = sourceIn(element);
  if (source) return [{ start, end, text: `<li><a href="#/sources/${source.id}">${source.name}</a></li>` }];
  return (element.attrs ?? []).flatMap(({ name, value }) => {
    const place = attrs[name];
    const changed = change(element.nodeName, name, value, setting);
    if (!place) return [];
    // The space before an attribute goes with it.
    if (changed === undefined) return [{ start: place.startOffset - 1, end: place.endOffset, text: '' }];
    if (changed === value && !value.includes('"')) return [];
    return [{ start: place.startOffset, end: place.endOffset, text: attributeText(name, changed) }];
  });
}

/** Scripts are carried once for all pages; words for the index alone, and what only a server can offer, not at all. */
function isLeftOut({ nodeName, attrs = [] }: Element): boolean {
  const names = attrs.map(({ name }) => name);
  if (nodeName === 'script' || names.includes('data-online')) return true;
  return names.includes('hidden') && names.some((name) => name.startsWith('data-pagefind-'));
}

/** A source in the list of a page: it stands in full, once for all pages, among all sources. */
function sourceIn(element: Element): { id: string; name: string } | undefined {
  const id = /^source-(.+)$/.exec(attribute(element, 'id') ?? '')?.[1];
  const name = elementsIn(element).find(({ nodeName }) => nodeName === 'b');
  return id && name ? { id, name: escaped(textOf(name)) } : undefined;
}

/** The new value of an attribute; undefined when it goes. */
function change(
  element: string,
  name: string,
  value: string,
  { path, locale, paths }: Setting,
): string | undefined {
  if (unused.test(name)) return undefined;
  // The file has no folders: there is nothing to type.
  if (name === 'data-at' && value.startsWith('/')) return undefined;
  // Of folded parts with one name one stands open: those of a page, not of the file.
  if (element === 'details' && name === 'name') return path + value;
  if (idAttributes.has(name)) return value.replaceAll(/\S+/g, (id) => path + id);
  if (value.startsWith('#source-')) return value.replace('#source-', '#/sources/');
  if (name === 'href' || name === 'xlink:href') {
    const place = translate(value, path, locale);
    const [, page] = /^(?:spot-keep-report-[a-z-]+\.html)?#(\/.*)$/.exec(place ?? '') ?? [];
    return page === undefined || paths.has(pageOf(page)) ? place : undefined;
  }
  // Nothing is sent: the script answers the form and builds addresses from this one.
  if (name === 'action') return new URL(value, `${root}${locale}${path}`).href;
  return value;
}
