import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeIds } from '../../i18n/locales.ts';
import { thirdPartyFile } from '../third-party-file.ts';
import { fileOf } from './address.ts';
import { dataBlocks, scriptBlock, workerBlocks } from './blocks.ts';
import { bundleMain, bundleScripts } from './bundle.ts';
import { documentOf } from './document.ts';
import { readPages } from './pages.ts';
import { searchBlocks } from './search.ts';
import { standingIn } from './stand-ins.ts';

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
    localeIds.map(async (locale) => {
      const pages = await readPages(folder, locale);
      return { locale, pages: pages.map((page) => standingIn(page, locale)) };
    }),
  );
  const full = languages.flatMap(({ pages }) => pages.filter((page) => page.pageScript !== ''));
  const [pageScript = '', ...others] = new Set(full.map((page) => page.pageScript));
  if (others.length > 0) throw new Error('Pages hold different scripts; one was expected inside them all.');
  const script = await bundleMain(folder, pageScript);
  const own = [...new Set(full.flatMap(({ scripts, onDemand }) => [...scripts, ...onDemand]))].toSorted();
  const more = await bundleScripts(folder, [...own, 'pagefind/pagefind.js']);
  const tools = await scriptBlock(more.code);
  const workers = await workerBlocks(folder, more.workers);
  const licences = await readFile(join(folder, thirdPartyFile), 'utf8');
  for (const { locale, pages } of languages) {
    const blocks = [
      await dataBlocks(folder, locale),
      await searchBlocks(folder, locale, pages),
      tools,
      workers,
    ].join('');
    const document = await documentOf({ locale, pages, script, blocks, licences });
    await writeFile(join(target, fileOf(locale)), document);
  }
  return localeIds.map((locale) => join(target, fileOf(locale)));
}
