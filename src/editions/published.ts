import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';

/** One address of the built site. */
export interface Published {
  /** From the root of the site: `en/keep/`, `api/channels.json`; empty for the choice of language. */
  address: string;
  /** The ids that organisations may link to, in the order of the page. */
  parts: string[];
  /** Every id of the page: what a link finds. */
  ids: Set<string>;
  /** True for a page that only leads on to another address. */
  isRedirect: boolean;
}

/** Files for programs that are promised to stay, beside the pages. */
const files = /^(api\/.+\.json|[a-z-]+\/feed\.xml)$/;

/** Everything in the built folder that others may link to, by address. */
export function readPublished(folder: string): Published[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build first: npm run build.`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(^|\/)index\.html$/.test(file) || files.test(file))
    .toSorted()
    .map((file) => {
      if (!file.endsWith('index.html'))
        return { address: file, parts: [], ids: new Set<string>(), isRedirect: false };
      return readPage(file.replace(/index\.html$/, ''), readFileSync(join(folder, file), 'utf8'));
    });
}

/** One page, from its address and its HTML. */
export function readPage(address: string, html: string): Published {
  const page: Published = { address, parts: [], ids: new Set(), isRedirect: false };
  visit(parse(html) as Node, (node, parent) => {
    const of = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    if (node.nodeName === 'meta' && of['http-equiv'] === 'refresh') page.isRedirect = true;
    const { id } = of;
    if (!id) return;
    page.ids.add(id);
    if (isPart(address, id, node.nodeName, parent?.nodeName)) page.parts.push(id);
  });
  return page;
}

/**
 * Headings, steps, figures, the terms of the glossary, and sources on the page of all sources. The
 * list of sources under a page follows its citations, and the fields of a form its questions: both
 * are no promise. The print manual repeats every page under ids of its own.
 */
function isPart(address: string, id: string, name: string, parent: string | undefined): boolean {
  if (/^[a-z-]+\/print\//.test(address)) return false;
  if (/^(h[2-6]|figure)$/.test(name) || (name === 'div' && parent === 'dl')) return true;
  return name === 'li' && (/^step-/.test(id) || /^[a-z-]+\/sources\/$/.test(address));
}

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

function visit(node: Node, see: (node: Node, parent?: Node) => void, parent?: Node) {
  see(node, parent);
  for (const child of node.childNodes ?? []) visit(child, see, node);
}
