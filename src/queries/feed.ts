import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { type Feed, writeFeed } from '../formats/atom.ts';
import { absolute } from '../i18n/address.ts';
import { useText } from '../i18n/index.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { getPageTitle } from './site-map.ts';

/** The feed of what has changed, `/<lang>/feed.xml`. Throws when an entry leads to no page. */
export async function getFeed(locale: Locale, site: URL | undefined): Promise<string> {
  const t = useText(locale);
  const changes = (await getCollection('changes')).map(({ data }) => data);
  for (const { page } of changes) await getPageTitle(locale, page === '.' ? '' : page);
  const feed: Feed = {
    id: nameFor(`${locale}/feed`),
    language: locales[locale].tag,
    title: `${t('site.name')} · ${t('link.data.feed.title')}`,
    author: t('site.name'),
    rights: 'CC BY 4.0',
    address: absolute(site, `/${locale}/feed.xml`),
    page: './',
    entries: changes
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map(({ id, date, title, summary, page }) => ({
        id: nameFor(`${locale}/${id}`),
        date,
        title: title[locale],
        summary: summary[locale],
        page: `${page}/`,
      })),
  };
  return writeFeed(feed);
}

/** Our own space of names; drawn once. */
const space = 'a6d9f1f6-3c6c-4c39-9a5b-5d2f3e8f6c21';

/**
 * An id that is the same in every copy of the guide, wherever it lies (RFC 4287, 4.2.6): a name-based
 * UUID (RFC 9562, 5.5). A `tag:` would need a domain that is ours, and a copy has none.
 */
function nameFor(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
