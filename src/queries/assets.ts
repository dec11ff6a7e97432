import { getCollection, getEntry } from 'astro:content';
import { type Locale, localeIds } from '../i18n/locales.ts';

/** All asset types in the order of lists. */
export async function getAssets() {
  const entries = await getCollection('assets');
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

/** The prose of one asset type: what it is, how it is abused. */
export async function getAssetProse(id: string, locale: Locale) {
  const entry = await getEntry('assetTexts', `${id}/${locale}`);
  if (!entry) throw new Error(`There is no text src/content/assets/${id}/${locale}.mdx.`);
  return entry;
}

/** Every asset type in every language, for `getStaticPaths` of `[lang]/assets/[asset]`. */
export async function getAssetPaths() {
  const assets = await getAssets();
  return localeIds.flatMap((lang) =>
    assets.map(({ id, data }) => ({ params: { lang, asset: id }, props: { id, asset: data } })),
  );
}
