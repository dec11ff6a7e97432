import { join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { inScript } from '../script-text.ts';
import { carryAlong } from './carry-along.ts';

const browser = join(import.meta.dirname, 'browser');

/** What the scripts of the site are in the one file. */
interface Bundle {
  /** As text for an inline script. */
  code: string;
  /** The workers they start, `assets/worker.js`. */
  workers: string[];
}

/**
 * One script out of scripts of the site, `assets/Check.js`, in which each runs when it is asked for and
 * what is imported on demand still runs on demand, but nothing is loaded from anywhere. It adds them
 * to `offline.scripts`.
 */
export async function bundleScripts(folder: string, scripts: readonly string[]): Promise<Bundle> {
  const entries = scripts.map((path) => {
    const name = JSON.stringify(path);
    return `offline.scripts[${name}] = () => import(${JSON.stringify(join(folder, path))});`;
  });
  return bundle('iife', folder, entries.join(''));
}

/** What takes the file over, and the script that stands inside every page of the site. */
export async function bundleMain(folder: string, pageScript: string): Promise<string> {
  const main = await bundle('iife', folder, `import ${JSON.stringify(join(browser, 'main.ts'))};`);
  // As if it lay beside the others, so that what it asks for is rewritten as theirs is.
  const page = await bundle('iife', folder, pageScript, join(folder, 'assets/page.js'));
  return inScript(`${main.code}\noffline.scripts.page = () => {${page.code}};\noffline.start();`);
}

/** The script of a worker as one text, a module as it is on the site. */
export async function bundleWorker(folder: string, worker: string): Promise<string> {
  return (await bundle('es', folder, `import ${JSON.stringify(join(folder, worker))};`)).code;
}

async function bundle(
  format: 'es' | 'iife',
  folder: string,
  entry: string,
  id = 'offline:entry',
): Promise<Bundle> {
  const workers = new Set<string>();
  const bundle = await rolldown({
    input: id,
    plugins: [virtualEntry(id, entry), fromSite(folder, (worker) => workers.add(worker))],
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format, codeSplitting: false, minify: true });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`One script was expected, but there are ${output.length}.`);
  return { code: chunk.code.trim(), workers: [...workers].toSorted() };
}

function virtualEntry(entry: string, code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? code : undefined),
  };
}

/** What a script of the site asks of its server is answered from the file. */
function fromSite(folder: string, seeWorker: (path: string) => void): Plugin {
  return {
    name: 'from-site',
    transform(code, id) {
      if (relative(folder, id).startsWith('..')) return undefined;
      const path = relative(folder, id).split(sep).join('/');
      return carryAlong(code, this.parse(code), path, seeWorker);
    },
  };
}
