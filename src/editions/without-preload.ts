import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Vite wraps every dynamic import in a helper that looks for style sheets to preload (1.3 kB in the
 * script of every page). Our on-demand code has none, so the helper becomes a plain call, one for each
 * module that needs it: shared, it would be a file of its own and one more request on every page.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    resolveId: (id, importer) => (id === helper ? `${helper}?${importer}` : undefined),
    load: (id) => (id.startsWith(helper) ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
