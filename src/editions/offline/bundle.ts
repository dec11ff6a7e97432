import { join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { carryAlong } from './carry-along.ts';

const browser = join(import.meta.dirname, 'browser');

/**
 * One script out of the scripts of the site, in which what is imported on demand still runs on demand,
 * so that no module has to be loaded from anywhere. Takes scripts from the root of the site,
 * `assets/Page.js`; gives the text and the workers that it starts.
 */
export async function bundleScripts(
  folder: string,
  scripts: readonly string[],
): Promise<{ code: string; workers: string[] }> {
  const workers = new Set<string>();
  const module = (path: string) => `() => import(${JSON.stringify(join(folder, path))})`;
  const entry = `
    import { start } from ${JSON.stringify(join(browser, 'main.ts'))};
    start({ ${scripts.map((path) => `${JSON.stringify(path)}: ${module(path)}`).join(',')} },
      ${module('pagefind/pagefind.js')});`;
  const code = await bundle('iife', folder, entry, (worker) => workers.add(worker));
  return { code, workers: [...workers].toSorted() };
}

/** The script of a worker as one text, a module as it is on the site. */
export async function bundleWorker(folder: string, worker: string): Promise<string> {
  return bundle('es', folder, `import ${JSON.stringify(join(folder, worker))};`, () => {});
}

async function bundle(
  format: 'es' | 'iife',
  folder: string,
  entry: string,
  seeWorker: (path: string) => void,
): Promise<string> {
  const bundle = await rolldown({
    input: 'offline:entry',
    plugins: [virtualEntry(entry), fromSite(folder, seeWorker)],
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format, codeSplitting: false, minify: true });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`One script was expected, but there are ${output.length}.`);
  return inScript(chunk.code.trim());
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

/** Text of a script that does not end its element: `</script>` and `<!--` stand only in strings and patterns. */
function inScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
}
