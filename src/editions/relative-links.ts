import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { parse } from 'parse5';
import { htmlFilesIn } from './files.ts';

/** Attributes that hold one address; the last two are read by the script of every page. */
const attributes = /^(?:href|src|action|data-root|data-script\d)$/;

/**
 * Rewrites every address that starts at the root of the site into one relative to its page, so that
 * the folder works wherever it is copied. The 404 page is left alone: servers show it at any
 * address. Returns the number of pages.
 */
export async function makeRelative(folder: string): Promise<number> {
  const files = (await htmlFilesIn(folder)).filter((file) => file !== '404.html');
  for (const file of files) {
    const path = join(folder, file);
    await writeFile(path, rewrite(await readFile(path, 'utf8'), dirname(file)));
  }
  return files.length;
}

/** `html` with its addresses made relative to `from`, a folder below the root: `en/keep`, or `.`. */
export function rewrite(html: string, from: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  visit(parse(html, { sourceCodeLocationInfo: true }) as Node, (node) => {
    for (const { name, value } of node.attrs ?? []) {
      const place = node.sourceCodeLocation?.attrs?.[name];
      if (!place || !attributes.test(name) || !/^\/(?!\/)/.test(value)) continue;
      const text = `${name}="${relativeTo(value, from).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
      edits.push({ start: place.startOffset, end: place.endOffset, text });
    }
  });
  // In one go: a text that is put together again for every link is copied as often.
  let end = 0;
  const pieces = edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => {
      const before = html.slice(end, edit.start);
      end = edit.end;
      return before + edit.text;
    });
  return pieces.join('') + html.slice(end);
}

/** `/en/keep/#a` seen from `en/report` → `../keep/#a`. A folder stays a folder: it ends in a slash. */
function relativeTo(target: string, from: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(target) ?? [];
  const steps = posix.relative(`/${from}`, `/${path}`);
  const isFolder = path === '' || path.endsWith('/');
  if (steps === '') return rest.startsWith('#') ? rest : `./${rest}`;
  return `${steps}${isFolder ? '/' : ''}${rest}`;
}

interface Node {
  attrs?: { name: string; value: string }[];
  sourceCodeLocation?: { attrs?: Record<string, { startOffset: number; endOffset: number }> } | null;
  childNodes?: Node[];
}

function visit(node: Node, see: (node: Node) => void) {
  see(node);
  for (const child of node.childNodes ?? []) visit(child, see);
}
