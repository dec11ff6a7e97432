/*
 * Pagefind passes over a part of its index that does not arrive, or arrives cut, and then finds nothing
 * (`loadChunk` and `loadMeta` of pagefind.js, 1.6.0, catch the error). A reader would take that for an
 * answer, so in our copy the error reaches who asked, and search says that it could not be loaded.
 */
const swallowed = [
  { from: '"load_index_chunk")).catch(()=>{})', to: '"load_index_chunk"))' },
  {
    from: /(console\.error\(`Failed to load the meta index:\n\$\{e\?\.toString\(\)\}`\);?)/,
    to: '$1;throw e;',
  },
];

/** The engine as Pagefind writes it, with these errors let through. Throws when it is no longer written so. */
export function withErrors(engine: string): string {
  return swallowed.reduce((text, { from, to }) => {
    if (text.split(from).length < 2) {
      throw new Error(
        `pagefind.js no longer has ${from}. Look up how it treats a part of the index that is missing, and mend src/editions/search/engine-file.ts: readers would be told that nothing was found.`,
      );
    }
    return text.replace(from, to);
  }, engine);
}
