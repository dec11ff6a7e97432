import { parseFragment } from 'parse5';

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** The `h2`s of a rendered page with their ids, for the list of contents. */
export function headingsOf(html: string): { id: string; text: string }[] {
  return elements(html)
    .filter(({ nodeName }) => nodeName === 'h2')
    .map((node) => ({ id: attribute(node, 'id') ?? '', text: textOf(node) }));
}

/** The ids of the sources a rendered page cites, in the order in which they first stand on it. */
export function citedSources(html: string): string[] {
  const ids = elements(html)
    .map((node) => /^#source-(.+)$/.exec(attribute(node, 'href') ?? '')?.[1])
    .filter((id) => id !== undefined);
  return [...new Set(ids)];
}

/** The words of a rendered page, without its markup and without the source notes. */
export function wordsOf(html: string): string {
  const isNote = (node: Node) => attribute(node, 'class') === 'cites';
  const words = (node: Node): string =>
    isNote(node) ? ' ' : (node.value ?? (node.childNodes ?? []).map(words).join(''));
  return words(parseFragment(html) as Node);
}

function elements(html: string): Node[] {
  const all: Node[] = [];
  const visit = (node: Node) => {
    all.push(node);
    node.childNodes?.forEach(visit);
  };
  visit(parseFragment(html) as Node);
  return all;
}

function attribute(node: Node, name: string): string | undefined {
  return node.attrs?.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}
