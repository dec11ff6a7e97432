import { parseFragment } from 'parse5';

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** The `h2`s of a rendered page that can be linked to, for the list of contents. */
export function headingsOf(html: string): { id: string; text: string }[] {
  return elements(html)
    .filter(({ nodeName }) => nodeName === 'h2')
    .map((node) => ({ id: attribute(node, 'id') ?? '', text: textOf(node) }))
    .filter(({ id }) => id !== '');
}

/** The ids of the sources a rendered page cites, in the order in which they first stand on it. */
export function citedSources(html: string): string[] {
  const ids = elements(html)
    .map((node) => /^#source-(.+)$/.exec(attribute(node, 'href') ?? '')?.[1])
    .filter((id) => id !== undefined);
  return [...new Set(ids)];
}

/** A page of the guide that another names, and the words it is named with there. */
export interface NamedPage {
  address: string;
  words: string[];
}

/**
 * The pages of the guide below `root` that running text links to, in the order in which they first stand
 * there: paper lists them once, at the end. A link with `data-at` has its address behind it, a term is
 * told in the glossary, and what is on the screen alone is not on paper.
 */
export function namedPages(html: string, root: string, own: string): NamedPage[] {
  const pages = new Map<string, string[]>();
  for (const link of elements(html, isLeftOnScreen)) {
    const [, address = ''] = /^([^#]*)/.exec(attribute(link, 'href') ?? '') ?? [];
    if (!address.startsWith(root) || !address.endsWith('/') || address === own) continue;
    const words = textOf(link).trim();
    const all = pages.get(address) ?? [];
    if (!all.some((one) => one.includes(words))) all.push(words);
    pages.set(address, all);
  }
  return [...pages].map(([address, words]) => ({ address, words }));
}

/** The words of a rendered page, without its markup, the source notes, the names of pages to link to, and what paper alone has. */
export function wordsOf(html: string): string {
  const isOther = (node: Node) =>
    /(?:^| )(?:cites|on-paper)(?: |$)/.test(attribute(node, 'class') ?? '') ||
    attribute(node, 'data-link-kit') !== undefined;
  const words = (node: Node): string =>
    isOther(node) ? ' ' : (node.value ?? (node.childNodes ?? []).map(words).join(''));
  return words(parseFragment(html) as Node);
}

const isLeftOnScreen = (node: Node) =>
  /(?:^| )(?:on-screen|answers|term)(?: |$)/.test(attribute(node, 'class') ?? '') ||
  attribute(node, 'data-link-kit') !== undefined ||
  attribute(node, 'data-at') !== undefined;

const elements = (html: string, isLeftOut: (node: Node) => boolean = () => false) =>
  below(parseFragment(html) as Node, isLeftOut);

function below(node: Node, isLeftOut: (node: Node) => boolean): Node[] {
  return isLeftOut(node) ? [] : [node, ...(node.childNodes ?? []).flatMap((one) => below(one, isLeftOut))];
}

function attribute(node: Node, name: string): string | undefined {
  return node.attrs?.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}
