import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bundleWorker } from './bundle.ts';

/**
 * Files as blocks of data inside the page: compressed by gzip, in base64, in an element that browsers
 * neither run nor show. `browser/carried.ts` reads them.
 */
function block(kind: 'file' | 'worker' | 'scripts', name: string, content: Uint8Array | string): string {
  return `<script type="application/gzip" data-${kind}="${name}">${packed(content).toString('base64')}</script>\n`;
}

/** The byte that names the system (RFC 1952, 2.3.1) is "unknown", so that all systems write the same file. */
function packed(content: Uint8Array | string): Buffer {
  const bytes = gzipSync(content, { level: 9 });
  bytes[9] = 255;
  return bytes;
}

/** The index of search for one language, with its engine. The texts of all pages are one block: they have most words in common. */
export async function searchBlocks(folder: string, tag: string): Promise<string> {
  const home = join(folder, 'pagefind');
  const language = tag.toLowerCase();
  const entry = JSON.parse(await readFile(join(home, 'pagefind-entry.json'), 'utf8'));
  const own = entry.languages[language];
  if (!own) throw new Error(`The search index has no ${language}. Build the site first.`);
  entry.languages = { [language]: own };
  const names = (await readdir(home, { recursive: true }))
    .map((name) => name.split(sep).join('/'))
    .toSorted();
  const read = async (name: string) => inflated(await readFile(join(home, name)));
  const isOfLanguage = (name: string) => name.split(/[/.]/).some((part) => part.startsWith(`${language}_`));

  const fragments: Record<string, string> = {};
  const blocks = [block('file', 'pagefind/pagefind-entry.json', JSON.stringify(entry))];
  for (const name of names) {
    const path = `pagefind/${name}`;
    if (/^fragment\//.test(name) && isOfLanguage(name)) fragments[path] = (await read(name)).toString('utf8');
    else if (name === `wasm.${own.wasm ?? 'unknown'}.pagefind`)
      blocks.push(block('file', path, await read(name)));
    else if (isOfLanguage(name)) blocks.push(block('file', path, await read(name)));
  }
  blocks.push(block('file', 'pagefind/fragments.json', JSON.stringify(fragments)));
  return blocks.join('');
}

/** Pagefind compresses its files itself, each for its own; it takes them uncompressed as well. */
const inflated = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

/** Data that lies beside the pages of a language, as the kit of the report draft does. */
export async function dataBlocks(folder: string, locale: string): Promise<string> {
  const names = (await readdir(join(folder, locale), { recursive: true })).map((name) =>
    name.split(sep).join('/'),
  );
  const blocks = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map(async (name) => block('file', `/${name}`, await readFile(join(folder, locale, name))));
  return (await Promise.all(blocks)).join('');
}

/** The scripts of workers, `assets/worker.js`. */
export async function workerBlocks(folder: string, workers: readonly string[]): Promise<string> {
  const blocks = workers.map(async (path) => block('worker', path, await bundleWorker(folder, path)));
  return (await Promise.all(blocks)).join('');
}

/** The scripts that are not needed for reading, as one. */
export const scriptBlock = (code: string) => block('scripts', '', code);
