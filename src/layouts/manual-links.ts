import { parseFragment, serialize } from 'parse5';

/** Where a chapter stands in the manual. */
interface Place {
  /** Path of the chapter without language: `assets/email`. */
  path: string;
  /** The level of its heading, 2 to 4; the headings inside it follow. */
  level: number;
  /** Paths of all chapters, so that links between them stay inside the manual. */
  chapters: { has(path: string): boolean };
  /** `/en/`: what stands before the path in an address. */
  root: string;
}

/**
 * A rendered page as a chapter: ids get its name in front (`keep--first-hour`), links to other
 * chapters lead inside the manual, links out of it carry their address in `data-at` for paper,
 * sources are those of the list at the end, headings go down to the level of the chapter, and what
 * belongs to a window only (scripts, buttons, tabs of which one is open) goes.
 */
export function asChapter(html: string, place: Place): string {
  const fragment = parseFragment(html) as unknown as Node;
  visit(fragment, (node) => {
    const level = /^h([1-6])$/.exec(node.nodeName)?.[1];
    if (level) rename(node, `h${Math.min(6, Number(level) - 1 + place.level)}`);
    for (const attribute of node.attrs ?? []) {
      if (attribute.name === 'id') attribute.value = idOf(place.path, attribute.value);
      else if (listsOfIds.has(attribute.name)) attribute.value = prefixAll(place.path, attribute.value);
    }
    if (node.nodeName === 'details') unfold(node);
    // Scrolls by keyboard on the screen; the same words stand in several chapters.
    if (node.nodeName === 'pre') node.attrs = [];
    if (node.nodeName === 'a') follow(node, place);
    if (node.childNodes) node.childNodes = node.childNodes.filter(({ nodeName }) => nodeName !== 'script');
  });
  return serialize(fragment as never);
}

/** The id of a heading or record of a page inside the manual. */
export const idOf = (path: string, id: string) =>
  id ? `${path.replaceAll('/', '-')}--${id}` : path.replaceAll('/', '-');

interface Node {
  nodeName: string;
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const listsOfIds = new Set(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

function prefixAll(path: string, ids: string) {
  return ids
    .split(/\s+/)
    .map((id) => idOf(path, id))
    .join(' ');
}

/** Tabs are `details` of one name, of which a browser opens one only; paper has no tabs. */
function unfold(node: Node) {
  node.attrs = (node.attrs ?? []).filter(({ name }) => name !== 'name' && name !== 'open');
  node.attrs.push({ name: 'open', value: '' });
}

function follow(node: Node, { path, chapters, root }: Place) {
  const href = node.attrs?.find(({ name }) => name === 'href');
  if (!href) return;
  if (href.value.startsWith('#source-')) href.value = `#${idOf('sources', href.value.slice(8))}`;
  else if (href.value.startsWith('#')) href.value = `#${idOf(path, href.value.slice(1))}`;
  if (!href.value.startsWith(root)) return;
  const [, target = '', id = ''] = /^([^#]*?)\/?(?:#(.*))?$/.exec(href.value.slice(root.length)) ?? [];
  // A question of the flow has a page of its own; in the manual all stand in one chapter.
  const question = /^(spot\/check)\/(.+)$/.exec(target);
  if (chapters.has(target)) href.value = `#${idOf(target, id)}`;
  else if (question?.[1] && chapters.has(question[1]))
    href.value = `#${idOf(question[1], question[2] ?? '')}`;
  else node.attrs?.push({ name: 'data-at', value: href.value });
}

function rename(node: Node, name: string) {
  node.nodeName = name;
  node.tagName = name;
}

function visit(node: Node, see: (node: Node) => void) {
  see(node);
  for (const child of node.childNodes ?? []) visit(child, see);
}
