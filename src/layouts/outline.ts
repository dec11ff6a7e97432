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

/** The words of a rendered page, without its markup, the source notes, the names of pages to link to, and what paper alone has. */
export function wordsOf(html: string): string {
  const isOther = (node: Node) =>
    /(?:^| )(?:cites|on-paper)(?: |$)/.test(attribute(node, 'class') ?? '') ||
    attribute(node, 'data-link-kit') !== undefined;
  const words = (node: Node): string =>
    isOther(node) ? ' ' : (node.value ?? (node.childNodes ?? []).map(words).join(''));
  return words(parseFragment(html) as Node);
}

const elements = (html: string) => below(parseFragment(html) as Node);

function below(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(below)];
}

function attribute(node: Node, name: string): string | undefined {
  return node.attrs?.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}
