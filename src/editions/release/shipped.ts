import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that is bundled for the browser. */
const folders = ['src/tools', 'src/formats', 'src/digests', 'src/layouts/page-script'];

/** Names of the packages whose code reaches readers: those that browser code imports, and the search engine. */
export async function shippedPackages(root: string): Promise<string[]> {
  const names = new Set(['pagefind']);
  for (const folder of folders) {
    for (const file of await readdir(join(root, folder), { recursive: true })) {
      if (!/\.(?:ts|astro)$/.test(file)) continue;
      const code = await readFile(join(root, folder, file), 'utf8');
      for (const [, name = ''] of code.matchAll(/(?:from|import\()\s*'((?:@[\w.-]+\/)?[\w-][\w.-]*)/g))
        names.add(name);
    }
  }
  return [...names].toSorted();
}
