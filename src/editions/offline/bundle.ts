import { join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
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
 * One script out of scripts of the site, `assets/Page.js`, in which each runs when it is asked for and
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

/** The same with what takes the file over, first. */
export async function bundleMain(folder: string, scripts: readonly string[]): Promise<Bundle> {
  const { code, workers } = await bundleScripts(folder, scripts);
  const main = await bundle('iife', folder, `import ${JSON.stringify(join(browser, 'main.ts'))};`);
  return { code: inScript(`${main.code}\n${code}\noffline.start();`), workers };
}

/** The script of a worker as one text, a module as it is on the site. */
export async function bundleWorker(folder: string, worker: string): Promise<string> {
  return (await bundle('es', folder, `import ${JSON.stringify(join(folder, worker))};`)).code;
}

async function bundle(format: 'es' | 'iife', folder: string, entry: string): Promise<Bundle> {
  const workers = new Set<string>();
  const bundle = await rolldown({
    input: 'offline:entry',
    plugins: [virtualEntry(entry), fromSite(folder, (worker) => workers.add(worker))],
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format, codeSplitting: false, minify: true });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`One script was expected, but there are ${output.length}.`);
  return { code: chunk.code.trim(), workers: [...workers].toSorted() };
}

function virtualEntry(code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (id) => (id === 'offline:entry' ? id : undefined),
    load: (id) => (id === 'offline:entry' ? code : undefined),
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

/** A script whose text does not end its element: `</script>` and `<!--` stand only in strings and patterns. */
function inScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
}
