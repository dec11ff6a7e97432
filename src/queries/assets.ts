import { getCollection, getEntry } from 'astro:content';
import { useText } from '../i18n/index.ts';
import { byLocale, type Locale, localeIds, locales } from '../i18n/locales.ts';
import type { Asset } from '../schemas/asset.ts';

/** All asset types in the order of lists. */
export async function getAssets() {
  const entries = await getCollection('assets');
  return entries
    .map(({ id, data: { toAuthority, ...data } }) => ({
      id,
      data: { ...data, tell: [authority(toAuthority), ...data.tell] },
    }))
    .toSorted((a, b) => a.data.order - b.data.order);
}

/** The security authority, who is told first whatever the asset. */
function authority(toAuthority: Asset['toAuthority']): Asset['tell'][number] {
  const textIn = (locale: Locale) => {
    const t = useText(locale);
    const own = toAuthority ? [toAuthority[locale]] : [];
    return [t('asset.authority.reach'), ...own, t('asset.authority.elsewhere')].join(locales[locale].gap);
  };
  return {
    who: byLocale((locale) => useText(locale)('asset.authority')),
    text: byLocale(textIn),
    channel: 'cn-12339',
    cites: ['reward-measures@4', 'reward-measures@5', 'counterespionage-law@16'],
  };
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
