import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

/** A guide in one language. Throws on an id that has no folder in `content/guides`. */
export async function getGuide(id: string, locale: Locale) {
  const entry = await getEntry('guides', `${id}/${locale}`);
  if (!entry) throw new Error(`There is no guide src/content/guides/${id}/${locale}.mdx.`);
  return entry;
}

/** Every guide in every language, for `getStaticPaths` of `[lang]/[guide]`. */
export async function getGuidePaths() {
  const entries = await getCollection('guides');
  return entries.map(({ id }) => {
    const cut = id.lastIndexOf('/');
    return { params: { lang: id.slice(cut + 1), guide: id.slice(0, cut) } };
  });
}
