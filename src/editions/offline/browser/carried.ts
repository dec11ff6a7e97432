import { root } from '../address.ts';

/** The engine of search as its module stands in the site. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
}

let loadPagefind: (() => Promise<unknown>) | undefined;
const workers = new Map<string, string>();
const pages = { path: 'pagefind/fragments.json', texts: undefined as Record<string, string> | undefined };

/** Says where the engine of search is; the scripts of the site know only its address. */
export function provide(pagefind: () => Promise<unknown>) {
  loadPagefind = pagefind;
}

/** Stands in for the browser's `fetch` in every script: answers from the file, and asks nobody else. */
export async function fetch(address: string | URL): Promise<Response> {
  const { pathname } = new URL(address, root);
  const path = pathname.slice(1);
  if (/^pagefind\/fragment\//.test(path)) {
    pages.texts ??= JSON.parse(await text(pages.path)) as Record<string, string>;
    return new Response(pages.texts[path] ?? null, { status: pages.texts[path] ? 200 : 404 });
  }
  // Without a folder: what lies beside the page that asks, as the kit of the report draft does.
  const block = blockOf(path) ?? blockOf((document.querySelector('.page.shown')?.id ?? '/') + path);
  return block ? new Response(await unpacked(block)) : new Response(null, { status: 404 });
}

/** Stands in for an import of a computed address: that of the engine of search, without its worker. */
export async function load(address: string): Promise<unknown> {
  if (!loadPagefind || !address.endsWith('/pagefind.js')) throw new Error(`Not carried: ${address}`);
  const engine = (await loadPagefind()) as Pagefind;
  return { ...engine, options: (given: object) => engine.options({ ...given, noWorker: true }) };
}

/** The address of a worker's script; throws where it could not be made ready, as `new Worker` would. */
export function worker(path: string): string {
  const address = workers.get(path);
  if (!address) throw new Error(`Not carried: ${path}`);
  return address;
}

/** Makes the workers' scripts ready, because a worker is started without waiting. */
export async function unpackWorkers(): Promise<void> {
  const blocks = document.querySelectorAll<HTMLElement>('script[data-worker]');
  await Promise.all(
    [...blocks].map(async (block) => {
      const path = block.dataset['worker'] ?? '';
      const script = new Blob([await unpacked(block)], { type: 'text/javascript' });
      if (!workers.has(path)) workers.set(path, URL.createObjectURL(script));
    }),
  );
}

const blockOf = (path: string) =>
  document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(path)}"]`);

async function text(path: string): Promise<string> {
  const block = blockOf(path);
  if (!block) throw new Error(`Not carried: ${path}`);
  return new TextDecoder().decode(await unpacked(block));
}

/** What a block holds: bytes, compressed by gzip, in base64. */
async function unpacked(block: HTMLElement): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(block.textContent ?? ''), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
