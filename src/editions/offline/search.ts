import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AlsoFile, alsoFile, indexFiles, minor } from '../search/index.ts';
import { block } from './blocks.ts';
import type { BuiltPage } from './pages.ts';

/** The engine's own script is bundled with the others. */
const needed = /^(pagefind-entry\.json|wasm\.|fragment\/|index\/|pagefind\..+_meta$|words\.|traditional\.)/;

/**
 * Pagefind's index of the pages that are carried, and of no other, so that every result has its page.
 * Pages that repeat others are not in it: in one file every byte counts. The texts of all pages are one
 * block: they have most words in common.
 */
export async function searchBlocks(
  folder: string,
  locale: string,
  pages: readonly BuiltPage[],
): Promise<string> {
  const files = await indexOf(folder, locale, pages);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(entry?.content.toString() ?? '{}') as Entry;
  const [{ wasm = null } = {}] = Object.values(languages);
  const engine = `wasm.${wasm ?? 'unknown'}.pagefind`;

  const fragments: Record<string, string> = {};
  const blocks: Promise<string>[] = [];
  for (const { path, content } of files) {
    const bytes = inflated(content);
    if (path.startsWith('fragment/')) fragments[`pagefind/${path}`] = bytes.toString('utf8');
    else if (!path.startsWith('wasm.') || path === engine)
      blocks.push(block('file', `pagefind/${path}`, bytes));
  }
  blocks.push(block('file', 'pagefind/fragments.json', JSON.stringify(fragments)));
  return (await Promise.all(blocks)).join('');
}

/** The parts of `pagefind-entry.json` that are read here. */
interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

async function indexOf(folder: string, locale: string, pages: readonly BuiltPage[]) {
  const words: AlsoFile = JSON.parse(await readFile(join(folder, 'pagefind', alsoFile), 'utf8'));
  const { pages: also, said, synonyms } = words;
  // Pages that fit equally well stand in the order in which they were added: here as on the site.
  const sources = pages
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, html }) => ({ url: `/${locale}${path}`, html }))
    .map((page) => ({ ...page, also: also[page.url] ?? [], said: said[page.url] ?? [] }))
    .filter(({ url }) => !minor.test(url));
  const files = await indexFiles(sources, synonyms);
  return files
    .filter(({ path }) => needed.test(path))
    .map(({ path, content }) => ({ path, content: Buffer.from(content) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Pagefind compresses its files itself, each for its own; its engine takes them uncompressed as well. */
const inflated = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
