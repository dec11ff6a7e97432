import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFilesIn } from './files.ts';
import { inScript } from './script-text.ts';

/** A script of ours in a built page, as Astro writes it. */
const element = /<script type="module" src="\/assets\/([^"]+)"><\/script>/g;

/**
 * Puts the script that stands on every page into the pages, which saves each its second request, and
 * gives every other script the digest of its content: a browser runs no other bytes than those of this
 * build. What is fetched on demand later is named by its content, and comes from the same server.
 */
export async function embedScripts(folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  const names = await readdir(assets);
  const [common = '', ...others] = names.filter((name) => /^Page\..*\.js$/.test(name));
  if (!common || others.length > 0) throw new Error(`There is no one script of layouts/Page.astro: ${names}`);
  const code = new Map<string, string>();
  for (const name of names) code.set(name, await readFile(join(assets, name), 'utf8'));
  const { text, parts } = inline(code.get(common) ?? '');
  for (const file of await htmlFilesIn(folder)) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const embedded = html.replaceAll(element, (script, name: string) =>
      name === common ? `<script type="module">${text}</script>` : withDigest(script, code.get(name) ?? ''),
    );
    if (embedded === html) continue;
    await writeFile(
      path,
      embedded.replace('<body', (body) => body + attributesFor(parts)),
    );
  }
  for (const [name, text] of code) if (name !== common && text.includes(common)) throw sharedError(name);
  await rm(join(assets, common));
}

/**
 * A built script as one inside a page. The names of what it imports on demand change with every build, so
 * it reads them from the attributes `data-script1`, `data-script2` … of the body; `parts` has the files.
 */
export function inline(code: string): { text: string; parts: string[] } {
  const parts: string[] = [];
  let text = code.trim().replaceAll(/\bimport\(([`'"])\.\/([^`'"]+)\1\)/g, (_, _quote, file: string) => {
    const number = parts.push(file);
    return `import(document.body.dataset.script${number})`;
  });
  // What Vite puts around each to fetch style sheets (see without-preload.ts), and its list of names.
  text = text.replace(/^const __vite__mapDeps=.*\n/, '');
  const wrapped =
    /\b(\w+)\(\(\)=>(import\([\w.]+\)),(?:\[\]|__vite__mapDeps\(\[[\d,]*\]\)),import\.meta\.url\)/;
  for (let found = wrapped.exec(text); found; found = wrapped.exec(text)) {
    const [call, helper = '', plain = ''] = found;
    text = text.replace(call, plain).replace(new RegExp(`\\bvar ${helper}=(\\w)=>\\1\\(\\);`), '');
  }
  const left = /\bimport(?!\(document\.body\.)|\bexport\b|__vite/.exec(text);
  if (left) throw sharedError(text.slice(left.index, left.index + 200));
  return { text: inScript(text), parts };
}

const attributesFor = (parts: readonly string[]) =>
  parts.map((file, index) => ` data-script${index + 1}="/assets/${file}"`).join('');

function withDigest(script: string, code: string): string {
  const digest = createHash('sha256').update(code).digest('base64');
  return script.replace('></script>', ` integrity="sha256-${digest}"></script>`);
}

const sharedError = (where: string) =>
  new Error(
    `The script of every page cannot stand inside the pages, because it is tied to other files: ${where}. What it shares with other scripts it may import on demand only.`,
  );
