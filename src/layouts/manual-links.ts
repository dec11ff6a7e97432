import { parseFragment, serialize } from 'parse5';

/** Where a chapter stands in the manual. */
interface Place {
  /** Path of the chapter without language: `assets/email`. */
  path: string;
  /** The level of its heading, 2 to 4; the headings inside it follow. */
  level: number;
  /** All chapters by path with their numbers, so that links between them stay inside the manual. */
  chapters: { get(path: string): { number: string } | undefined };
  /** `/en/`: what stands before the path in an address. */
  root: string;
}

/**
 * A rendered page as a chapter: ids get its name in front (`keep--first-hour`), links to other
 * chapters lead inside the manual and carry its number for paper, links out of it their address,
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
  node.attrs = node.attrs?.filter(({ name }) => name !== 'data-at') ?? [];
  const [, target = '', id = ''] = /^([^#]*?)\/?(?:#(.*))?$/.exec(href.value.slice(root.length)) ?? [];
  // A question of the flow has a page of its own; in the manual all stand in one chapter.
  const [, flow = '', question = ''] = /^(spot\/check)\/(.+)$/.exec(target) ?? [];
  const [at, part] = chapters.get(target) ? [target, id] : [flow, question];
  const number = chapters.get(at)?.number;
  const isTerm = node.attrs.some(({ name, value }) => name === 'class' && value === 'term');
  if (!number) node.attrs.push({ name: 'data-at', value: href.value });
  else href.value = `#${idOf(at, part)}`;
  // Whoever reads this part need not look for it; a term is looked up without being sent there.
  const isElsewhere = number && number !== chapters.get(path)?.number;
  if (isElsewhere && !isTerm) node.attrs.push({ name: 'data-part', value: number });
}

function rename(node: Node, name: string) {
  node.nodeName = name;
  node.tagName = name;
}

function visit(node: Node, see: (node: Node) => void) {
  see(node);
  for (const child of node.childNodes ?? []) visit(child, see);
}
