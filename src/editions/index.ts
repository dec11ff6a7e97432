import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertSound } from '../rules/index.ts';
import { definitionsOf } from './organisation.ts';
import { addPolicy } from './policy.ts';
import { makeRelative } from './relative-links.ts';
import { buildSearchIndex } from './search-index.ts';

/** Checks before Astro, and the steps after it: each takes the built folder as it stands. */
export function editions(): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const overlay = assertSound(fileURLToPath(config.root), process.env['ORGANISATION']);
        updateConfig({ vite: { define: definitionsOf(overlay) } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await makeRelative(folder);
        logger.info(`${pages} pages link relatively`);
        await addPolicy(folder);
        const indexed = await buildSearchIndex(folder);
        logger.info(`${indexed} pages can be searched`);
      },
    },
  };
}
