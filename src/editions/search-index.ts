import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { htmlFilesIn } from './files.ts';

/** Pagefind's ready-made interfaces; our own results need none of them, and a copy of the site gets lighter. */
const unused = /(?:-ui|-highlight)\.(?:js|css)$/;

/** Source notes and lists of contents would answer every search for a source or a heading. */
export const excludeSelectors = ['.cites', '.toc', '.sources'];

/** Writes Pagefind's index of every page that has `data-pagefind-body`, one index per language. Returns the number of pages. */
export async function buildSearchIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors });
    if (!index) throw searchError(errors);
    const pages = (await htmlFilesIn(folder)).filter((file) => file.endsWith('index.html'));
    // One by one: of a whole folder, Pagefind numbers the pages as the file system lists them.
    for (const sourcePath of pages) {
      const content = await readFile(join(folder, sourcePath), 'utf8');
      const { errors } = await index.addHTMLFile({ sourcePath, content });
      if (errors.length > 0) throw searchError(errors);
    }
    if (pages.length === 0) throw searchError([]);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw searchError(written.errors);
    for (const { path, content } of written.files.filter((file) => !unused.test(file.path))) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return pages.length;
  } finally {
    await close();
  }
}

function searchError(errors: readonly string[]): Error {
  const found = errors.join('; ') || 'no page to index';
  return new Error(`The search index was not written: ${found}. Readers would search an empty index.`);
}
