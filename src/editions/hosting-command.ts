/*
 * `npm run hosting`: writes the hashes of the scripts inside the built pages into the policy of every file
 * in docs/hosting, after the script of every page or that of the 404 page has changed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds } from '../i18n/locales.ts';
import { scriptHashes } from './policy.ts';

const [locale] = localeIds;
const pages = [`${locale}/index.html`, '404.html'];
const hashes = pages.flatMap((page) => scriptHashes(readFileSync(join(process.cwd(), 'dist', page), 'utf8')));
const folder = join(process.cwd(), 'docs/hosting');

for (const file of readdirSync(folder)) {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replaceAll(
    /'wasm-unsafe-eval'(?: 'sha256-[^']+')+/g,
    ["'wasm-unsafe-eval'", ...hashes].join(' '),
  );
  if (after === before) continue;
  writeFileSync(join(folder, file), after);
  console.log(`docs/hosting/${file} has the hashes of this build.`);
}
