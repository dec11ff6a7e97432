import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse as parseYaml } from 'yaml';
import { assertSound } from '../rules/index.ts';
import { searchWords } from '../schemas/search-words.ts';
import { definitionsOf } from './organisation.ts';
import { addPolicy } from './policy.ts';
import { applyRedirects, readRedirects } from './redirects.ts';
import { makeRelative } from './relative-links.ts';
import { buildSearchIndex } from './search/index.ts';
import { readSecurityContact, writeSecurityText } from './security-txt.ts';
import { writeSitemap } from './sitemap.ts';

/** Checks before Astro, and the steps after it: each takes the built folder as it stands. */
export function editions(): AstroIntegration {
  let source = '';
  let site: URL | undefined;
  const contact = readSecurityContact(process.env);
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const overlay = assertSound(fileURLToPath(config.root), process.env['ORGANISATION']);
        updateConfig({ vite: { define: definitionsOf(overlay) } });
      },
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(config.srcDir);
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await applyRedirects(folder, readRedirects(await readFile(`${source}redirects.yaml`, 'utf8')));
        const pages = await makeRelative(folder);
        logger.info(`${pages} pages link relatively`);
        await addPolicy(folder);
        await writeSitemap(folder, site);
        if (contact) await writeSecurityText(folder, contact, site);
        const words = parseYaml(await readFile(`${source}content/search-words.yaml`, 'utf8'));
        const indexed = await buildSearchIndex(folder, searchWords.parse(words));
        logger.info(`${indexed} pages can be searched`);
      },
    },
  };
}
