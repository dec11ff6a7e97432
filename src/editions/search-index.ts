import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Writes Pagefind's index of every page that has `data-pagefind-body`, one index per language. Returns the number of pages. */
export async function buildSearchIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw searchError(errors);
    const added = await index.addDirectory({ path: folder, glob: '**/index.html' });
    if (added.errors.length > 0 || added.page_count === 0) throw searchError(added.errors);
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw searchError(written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}

function searchError(errors: readonly string[]): Error {
  const found = errors.join('; ') || 'no page to index';
  return new Error(`The search index was not written: ${found}. Readers would search an empty index.`);
}
