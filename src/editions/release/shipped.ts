import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that is bundled for the browser. */
const folders = ['src/tools', 'src/formats', 'src/digests', 'src/layouts/page-script'];

/** The search engine, and those whose tables of characters and sounds its index holds. */
const ofSearch = ['pagefind', 'opencc-js', 'pinyin-pro'];

/** Names of the packages whose code or data reaches readers: those that browser code imports, and those of search. */
export async function shippedPackages(root: string): Promise<string[]> {
  const names = new Set(ofSearch);
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
