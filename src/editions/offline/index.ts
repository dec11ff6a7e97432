import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeIds } from '../../i18n/locales.ts';
import { fileOf } from './address.ts';
import { dataBlocks, scriptBlock, workerBlocks } from './blocks.ts';
import { bundleMain, bundleScripts } from './bundle.ts';
import { documentOf } from './document.ts';
import { readPages } from './pages.ts';
import { searchBlocks } from './search.ts';

/**
 * Writes the whole guide as one file for each language, from the built site in `folder` and nothing
 * else. Returns the paths of the files.
 */
export async function writeOfflineFiles(
  folder: string,
  target = join(folder, 'editions'),
): Promise<string[]> {
  await mkdir(target, { recursive: true });
  const languages = await Promise.all(
    localeIds.map(async (locale) => ({ locale, pages: await readPages(folder, locale) })),
  );
  const all = languages.flatMap(({ pages }) => pages.map(({ scripts }) => scripts));
  const known = [...new Set(all.flat())].toSorted();
  const common = known.filter((script) => all.every((scripts) => scripts.includes(script)));
  const own = known.filter((script) => !common.includes(script));
  const main = await bundleMain(folder, common);
  const more = await bundleScripts(folder, [...own, 'pagefind/pagefind.js']);
  const tools = await scriptBlock(more.code);
  const workers = await workerBlocks(folder, [...main.workers, ...more.workers]);
  for (const { locale, pages } of languages) {
    const blocks = [
      await dataBlocks(folder, locale),
      await searchBlocks(folder, locale, pages),
      tools,
      workers,
    ].join('');
    const document = await documentOf({ locale, pages, common, script: main.code, blocks });
    await writeFile(join(target, fileOf(locale)), document);
  }
  return localeIds.map((locale) => join(target, fileOf(locale)));
}
