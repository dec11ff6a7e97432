import { dirname, join } from 'node:path/posix';
import { root } from './address.ts';
import { type Edit, edited } from './html.ts';

/** A node of a syntax tree (ESTree) with its place in the text. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/**
 * Rewrites what ties a script to the server it came from: where it lies (`import.meta.url`), what it
 * fetches, what it imports by a computed address, and its workers. `offline` in `browser/carried.ts`
 * answers instead. Undefined when there is nothing.
 *
 * @param path of the script from the root of the site
 */
export function carryAlong(
  code: string,
  tree: unknown,
  path: string,
  seeWorker: (path: string) => void,
): string | undefined {
  const edits: Edit[] = [];
  const put = ({ start, end }: Node, text: string) => edits.push({ start, end, text });
  visit(tree as Node, (node) => {
    if (node.type === 'MemberExpression' && isMeta(node['object'])) put(node, JSON.stringify(root + path));
    if (node.type === 'ImportExpression' && constant(node['source']) === undefined) {
      edits.push({ start: node.start, end: node.start + 'import'.length, text: 'offline.load' });
    }
    if (node.type === 'CallExpression' && isName(node['callee'], 'fetch')) {
      put(node['callee'] as Node, 'offline.fetch');
    }
    if (node.type === 'NewExpression' && isName(node['callee'], 'Worker')) {
      const address = (node['arguments'] as Node[])[0];
      // Deep in `new URL(new URL('worker.js', import.meta.url).href, …)`; an address from elsewhere is no script of ours.
      const file = address && scriptIn(address);
      if (!file) return;
      const worker = join(dirname(path), file);
      seeWorker(worker);
      put(address, `offline.worker(${JSON.stringify(worker)})`);
    }
  });
  return edits.length > 0 ? edited(code, edits) : undefined;
}

/** The name of a script that stands as a text somewhere in an expression. */
function scriptIn(node: Node): string | undefined {
  const texts: string[] = [];
  visit(node, (one) => texts.push(constant(one) ?? ''));
  return texts.find((text) => text.endsWith('.js'));
}

const isName = (node: unknown, name: string) =>
  (node as Node).type === 'Identifier' && (node as Node)['name'] === name;

/** `import.meta`, of which scripts of the site use the `url` alone. */
const isMeta = (node: unknown) => (node as Node).type === 'MetaProperty';

/** The text of a string, also in backticks, as minifiers write it; undefined for anything else. */
function constant(node: unknown): string | undefined {
  const { type, value, quasis } = node as Node & {
    value?: unknown;
    quasis?: { value: { cooked: string } }[];
  };
  if (type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]?.value.cooked;
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
}

function visit(node: Node, see: (node: Node) => void) {
  see(node);
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one?.type === 'string') visit(one, see);
    }
  }
}
