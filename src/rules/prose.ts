import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';

export interface Heading {
  depth: number;
  text: string;
  /** The id written after the words, `## Words {#id}`; undefined when there is none. */
  id: string | undefined;
}

/** A component as written in MDX: `<Cite of="a@1" />` → `{ name: 'Cite', attributes: { of: 'a@1' }, words: '' }`. */
export interface Component {
  name: string;
  attributes: Record<string, string>;
  /** What stands between its tags; empty for `<Cite />`. */
  words: string;
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
  data?: { hProperties?: { id?: string } };
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

/** Takes an MDX file apart with the parser that Astro uses. Throws on a syntax error. */
export function readProse(source: string) {
  const tree = mdxToMdast(source, { features: { headingAttributes: true, frontmatter: true } });
  const headings: Heading[] = [];
  const components: Component[] = [];
  const parts: Part[] = [{ id: 'top', components: [] }];
  let data: unknown = {};
  visit(tree as unknown as Node, (node) => {
    if (node.type === 'yaml') data = parse(String(node.value)) ?? {};
    if (node.type === 'heading') {
      headings.push({ depth: node.depth ?? 0, text: words(node), id: node.data?.hProperties?.id });
    }
    if (node.type === 'heading' && node.depth === 2) {
      parts.push({ id: node.data?.hProperties?.id ?? words(node), components: [] });
    }
    if (node.type.startsWith('mdxJsx') && node.name) {
      parts.at(-1)?.components.push(node.name);
      components.push({ name: node.name, attributes: readAttributes(node), words: words(node) });
    }
  });
  return { data, headings, components, parts: parts.slice(1) };
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
