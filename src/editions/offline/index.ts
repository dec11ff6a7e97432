import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeIds, locales } from '../../i18n/locales.ts';
import { fileOf } from './address.ts';
import { dataBlocks, searchBlocks, workerBlocks } from './blocks.ts';
import { bundleScripts } from './bundle.ts';
import { documentOf } from './document.ts';
import { readPages } from './pages.ts';

/**
 * Writes the whole guide as one file for each language, from the built site in `folder` and nothing
 * else. Returns the names of the files.
 */
export async function writeOfflineFiles(folder: string, target = join(folder, 'editions')): Promise<string[]> {
  await mkdir(target, { recursive: true });
  for (const locale of localeIds) {
    const pages = await readPages(folder, locale);
    const scripts = [...new Set(pages.flatMap((page) => page.scripts))].toSorted();
    const { code, workers } = await bundleScripts(folder, scripts);
    const blocks = [
      await dataBlocks(folder, locale),
      await searchBlocks(folder, locales[locale].tag),
      await workerBlocks(folder, workers),
    ].join('');
    await writeFile(join(target, fileOf(locale)), await documentOf({ locale, pages, script: code, blocks }));
  }
  return localeIds.map(fileOf);
}
