import { mdxToMdast } from 'satteri';
import { type Fault, type LineOf, readYaml, writtenLine } from './yaml.ts';

export interface Heading {
  depth: number;
  text: string;
  /** The id written after the words, `## Words {#id}`; undefined when there is none. */
  id: string | undefined;
  line?: number;
}

/** A component as written in MDX: `<Cite of="a@1" />` → `{ name: 'Cite', attributes: { of: 'a@1' }, words: '' }`. */
export interface Component {
  name: string;
  attributes: Record<string, string>;
  /** What stands between its tags; empty for `<Cite />`. */
  words: string;
}

/** A link in the words, `[words](url)`. */
export interface Link {
  url: string;
  line?: number;
}

/** From one h2 to the next, with the names of the components in between; `id` is the h2's, `top` before the first. */
export interface Part {
  id: string;
  components: string[];
}

/** The parts of a syntax tree that are read here; the parser's own types are wider. */
interface Node {
  type: string;
  depth?: number;
  name?: string | null;
  value?: unknown;
  url?: string;
  position?: { start: { line: number } };
  data?: { hProperties?: { id?: string } };
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

/** A syntax error of an MDX file or of its head. */
export class ProseFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.words);
    this.fault = fault;
  }
}

/** Takes an MDX file apart with the parser that Astro uses. Throws a `ProseFault` on a syntax error. */
export function readProse(source: string) {
  const tree = parseMdx(source);
  const headings: Heading[] = [];
  const components: Component[] = [];
  const parts: Part[] = [{ id: 'top', components: [] }];
  const links: Link[] = [];
  let data: unknown = {};
  let lineOf: LineOf = () => undefined;
  visit(tree as Node, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'yaml') {
      const head = readYaml(String(node.value), line);
      if (head.faults[0]) throw new ProseFault(head.faults[0]);
      data = head.data ?? {};
      lineOf = head.lineOf;
    }
    if (node.type === 'link' && node.url) links.push({ url: node.url, ...(line ? { line } : {}) });
    if (node.type === 'heading') {
      const id = node.data?.hProperties?.id;
      headings.push({ depth: node.depth ?? 0, text: words(node), id, ...(line ? { line } : {}) });
    }
    if (node.type === 'heading' && node.depth === 2) {
      parts.push({ id: node.data?.hProperties?.id ?? words(node), components: [] });
    }
    if (node.type.startsWith('mdxJsx') && node.name) {
      parts.at(-1)?.components.push(node.name);
      components.push({ name: node.name, attributes: readAttributes(node), words: words(node) });
    }
  });
  return { data, lineOf, headings, components, links, parts: parts.slice(1) };
}

function parseMdx(source: string): unknown {
  try {
    return mdxToMdast(source, { features: { headingAttributes: true, frontmatter: true } });
  } catch (error) {
    // `7:21: Unexpected end of file in expression (mdx-jsx:unexpected-character)`
    const message = error instanceof Error ? error.message : String(error);
    const [, line, words] = /^(\d+):\d+: (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
    throw new ProseFault(
      line ? { words: words ?? message, line: writtenLine(source, Number(line)) } : { words: message },
    );
  }
}

function readAttributes(node: Node): Record<string, string> {
  const pairs = (node.attributes ?? []).map(({ name = '', value }) => [name, writtenValue(value)]);
  return Object.fromEntries(pairs);
}

/** `"text"` as it stands; `{expression}` as its source. */
function writtenValue(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value);
  return value === null || value === undefined ? '' : String(value);
}

function words(node: Node): string {
  if (typeof node.value === 'string') return node.value;
  return (node.children ?? []).map(words).join('');
}

function visit(node: Node, see: (node: Node) => void) {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}
