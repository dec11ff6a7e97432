import { root } from '../address.ts';
import { fromBase85 } from '../base85.ts';

/** Scripts of the site by their address from the root, `assets/Check.js`; each runs when it is asked for. */
export const scripts: Record<string, () => Promise<unknown>> = {};

const workers = new Map<string, string>();
let fragments: Promise<Record<string, string>> | undefined;

/** Stands in for the browser's `fetch` in every script: answers from the file, and asks nobody else. */
export async function fetch(address: string | URL): Promise<Response> {
  const { pathname } = new URL(address, root);
  const path = pathname.slice(1);
  if (/^pagefind\/fragment\//.test(path)) {
    fragments ??= text('pagefind/fragments.json').then(JSON.parse);
    const fragment = (await fragments)[path];
    return new Response(fragment ?? null, { status: fragment ? 200 : 404 });
  }
  // Without a folder: what lies beside the page that asks, as the kit of the report draft does.
  const block = blockOf(path) ?? blockOf((document.querySelector('.page.shown')?.id ?? '/') + path);
  return block ? new Response(await unpacked(block)) : new Response(null, { status: 404 });
}

/** Stands in for an import of a computed address: search and its engine. */
export async function load(address: string): Promise<unknown> {
  const path = new URL(address, root).pathname.slice(1);
  await more();
  const module = await scripts[path]?.();
  if (!module) throw new Error(`Not carried: ${path}`);
  return module;
}

/** The address of a worker's script; throws where it could not be made ready, as `new Worker` would. */
export function worker(path: string): string {
  const address = workers.get(path);
  if (!address) throw new Error(`Not carried: ${path}`);
  return address;
}

/** Makes the workers' scripts ready, because a worker is started without waiting; none where they would be of no use. */
export async function unpackWorkers(): Promise<void> {
  if (!(await canWorkersRead())) return;
  const blocks = document.querySelectorAll<HTMLElement>('script[data-worker]');
  await Promise.all(
    [...blocks].map(async (block) => {
      const path = block.dataset['worker'] ?? '';
      const script = new Blob([await unpacked(block)], { type: 'text/javascript' });
      if (!workers.has(path)) workers.set(path, URL.createObjectURL(script));
    }),
  );
}

/**
 * The scripts of the tools and the engine of search, once somebody needs them. A script that is put in
 * by a script allowed by its hash is trusted as that one is (`strict-dynamic`).
 */
export function more(): Promise<void> {
  moreScripts ??= loadMore();
  return moreScripts;
}

let moreScripts: Promise<void> | undefined;

async function loadMore() {
  const block = document.querySelector<HTMLElement>('script[data-scripts]');
  if (!block) return;
  const element = document.createElement('script');
  element.src = URL.createObjectURL(new Blob([await unpacked(block)], { type: 'text/javascript' }));
  await new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    document.head.append(element);
  });
}

/**
 * WebKit starts workers from a file on disk but lets them read no file (2.50: NotReadableError). A tool
 * that has no worker does the same in the page.
 */
async function canWorkersRead(): Promise<boolean> {
  const probe = "new Blob(['1']).text().then(() => postMessage(true), () => postMessage(false))";
  const address = URL.createObjectURL(new Blob([probe], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const answer = await new Promise<unknown>((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', () => resolve(false));
  });
  worker.terminate();
  URL.revokeObjectURL(address);
  return answer === true;
}

const blockOf = (path: string) =>
  document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(path)}"]`);

async function text(path: string): Promise<string> {
  const block = blockOf(path);
  if (!block) throw new Error(`Not carried: ${path}`);
  return new TextDecoder().decode(await unpacked(block));
}

/** What a block holds. */
async function unpacked(block: HTMLElement): Promise<ArrayBuffer> {
  const stream = new Blob([fromBase85(block.textContent ?? '')]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
}
