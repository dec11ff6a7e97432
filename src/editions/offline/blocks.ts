import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { toBase85 } from './base85.ts';
import { bundleWorker } from './bundle.ts';
import { deflated } from './deflate.ts';

/**
 * A file as a block of data inside the page, in an element that browsers neither run nor show:
 * compressed by deflate, in base85. `browser/carried.ts` reads it.
 */
export async function block(kind: 'file' | 'worker' | 'scripts', name: string, content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return `<script type="text/plain" data-${kind}="${name}">${toBase85(await deflated(bytes))}</script>\n`;
}

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
