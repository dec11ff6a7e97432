import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { htmlFilesIn } from '../src/editions/files.ts';
import { type AlsoFile, alsoFile, indexFiles, type Source } from '../src/editions/search/index.ts';
import { seeded } from '../tests/fixtures/search-terms.ts';

/**
 * An index of the searched pages of one language, `times` over, in a folder below the system's own for
 * scratch files. The copies are pages with the paragraphs of others, so that no two are alike.
 */
export async function multiplied(dist: string, locale: string, times: number): Promise<string> {
  const words: AlsoFile = JSON.parse(await readFile(join(dist, 'pagefind', alsoFile), 'utf8'));
  const { pages, said, synonyms } = words;
  const files = (await htmlFilesIn(join(dist, locale))).filter((file) => file.endsWith('index.html'));
  const originals: Source[] = [];
  for (const file of files) {
    const html = await readFile(join(dist, locale, file), 'utf8');
    const url = `/${locale}/${file.replace(/index\.html$/, '')}`;
    const own = { also: pages[url] ?? [], said: said[url] ?? [] };
    if (html.includes('data-pagefind-body')) originals.push({ url, html, ...own });
  }
  const paragraph = /<(p|li)>.*?<\/\1>/gs;
  const all = originals.flatMap(({ html }) => html.match(paragraph) ?? []);
  const random = seeded(times);
  const sources = [...originals];
  for (let copy = 1; copy < times; copy += 1) {
    for (const original of originals) {
      const varied = original.html.replaceAll(paragraph, () => all[Math.floor(random() * all.length)] ?? '');
      sources.push({ ...original, url: original.url.replace(/\/$/, `-${copy}/`), html: varied });
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  for (const { path, content } of await indexFiles(sources, synonyms)) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return folder;
}
