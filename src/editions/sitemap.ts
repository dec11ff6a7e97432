import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absolute } from '../i18n/address.ts';
import { htmlFilesIn } from './files.ts';

/**
 * Writes `robots.txt`, and with `site` a `sitemap.xml` of every page that may be found: both formats
 * want absolute addresses. Returns the number of pages in it.
 */
export async function writeSitemap(folder: string, site: URL | undefined): Promise<number> {
  const robots = ['User-agent: *', 'Allow: /'];
  const map = absolute(site, '/sitemap.xml');
  if (!map) {
    await writeFile(join(folder, 'robots.txt'), `${robots.join('\n')}\n`);
    return 0;
  }
  await writeFile(join(folder, 'robots.txt'), `${[...robots, `Sitemap: ${map}`].join('\n')}\n`);
  const addresses: string[] = [];
  for (const file of await htmlFilesIn(folder)) {
    if (!/(^|\/)index\.html$/.test(file)) continue;
    const html = await readFile(join(folder, file), 'utf8');
    if (/<meta name="robots" content="noindex">/.test(html)) continue;
    addresses.push(absolute(site, `/${file.replace(/index\.html$/, '')}`) ?? '');
  }
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((one) => `<url><loc>${one.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
  await writeFile(join(folder, 'sitemap.xml'), text);
  return addresses.length;
}
