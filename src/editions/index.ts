import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertSound } from '../rules/index.ts';
import { addPolicy } from './policy.ts';
import { applyRedirects, readRedirects } from './redirects.ts';
import { makeRelative } from './relative-links.ts';
import { buildSearchIndex } from './search-index.ts';

/** Checks before Astro, and the steps after it: each takes the built folder as it stands. */
export function editions(): AstroIntegration {
  let source = '';
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ config }) => assertSound(fileURLToPath(config.root)),
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(config.srcDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await applyRedirects(folder, readRedirects(await readFile(`${source}redirects.yaml`, 'utf8')));
        const pages = await makeRelative(folder);
        logger.info(`${pages} pages link relatively`);
        await addPolicy(folder);
        const indexed = await buildSearchIndex(folder);
        logger.info(`${indexed} pages can be searched`);
      },
    },
  };
}
