import type { Plugin } from 'vite';

/**
 * Vite wraps every dynamic import in a helper that looks for style sheets to preload (1.3 kB in the
 * script of every page). Our on-demand code has none, so the helper becomes a plain call.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
