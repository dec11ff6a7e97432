import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertSound } from '../rules/index.ts';
import type { SecurityContact } from '../rules/security-contact.ts';
import { markLanguageChanges } from './language-changes.ts';
import { definitionsOf } from './organisation.ts';
import { writeOutAddresses } from './paper-addresses.ts';
import { addPolicy } from './policy.ts';
import { applyRedirects, readRedirects } from './redirects.ts';
import { makeRelative } from './relative-links.ts';
import { embedScripts } from './scripts.ts';
import { buildSearchIndex } from './search/index.ts';
import { readWords } from './search/words.ts';
import { writeSecurityText } from './security-txt.ts';
import { writeSitemap } from './sitemap.ts';
import { writeThirdParty } from './third-party.ts';

/** Checks before Astro, and the steps after it: each takes the built folder as it stands. */
export function editions(): AstroIntegration {
  let source = '';
  let root = '';
  let site: URL | undefined;
  let contact: SecurityContact | undefined;
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const settings = assertSound(fileURLToPath(config.root), process.env);
        contact = settings.securityContact;
        const isPseudo = process.env['PSEUDO'] === '1';
        if (isPseudo && process.env['EDITIONS']) {
          throw new Error('PSEUDO=1 builds pages to look at, which are never published: leave it out here.');
        }
        const define = { ...definitionsOf(settings.overlay), __IS_PSEUDO__: String(isPseudo) };
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(config.srcDir);
        root = fileURLToPath(config.root);
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await applyRedirects(folder, readRedirects(await readFile(`${source}redirects.yaml`, 'utf8')));
        await embedScripts(folder);
        const pages = await makeRelative(folder);
        logger.info(`${pages} pages link relatively`);
        await writeOutAddresses(folder);
        await markLanguageChanges(folder);
        await addPolicy(folder);
        await writeSitemap(folder, site);
        await writeThirdParty(root, folder);
        if (contact) await writeSecurityText(folder, contact, site);
        const indexed = await buildSearchIndex(folder, await readWords(`${source}content`));
        logger.info(`${indexed} pages can be searched`);
      },
    },
  };
}
