import { getCollection } from 'astro:content';
import { useText } from '../i18n/index.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { getAssets } from './assets.ts';

/** All hand-outs that have a file, in the order of lists; every asset type has one besides. */
async function getHandouts() {
  return (await getCollection('handouts')).toSorted((a, b) => a.data.order - b.data.order);
}

/** A sheet in a list. */
interface HandoutLink {
  id: string;
  title: string;
  description: string;
}

/** Every hand-out of one language for lists and files: those with a file first, then the asset types. */
export async function getHandoutLinks(
  locale: Locale,
): Promise<{ own: HandoutLink[]; assets: HandoutLink[] }> {
  const t = useText(locale);
  const own = (await getHandouts()).map(({ id, data }) => ({
    id,
    title: data.shows === 'poster' ? t('handouts.poster', { title: data.title[locale] }) : data.title[locale],
    description: data.lead[locale],
  }));
  const assets = (await getAssets()).map(({ id, data }) => ({
    id,
    title: data.name[locale],
    description: data.summary[locale],
  }));
  return { own, assets };
}

/** Every hand-out in every language, for `getStaticPaths` of `[lang]/handouts/[handout]`. */
export async function getHandoutPaths() {
  const [handouts, assets] = [await getHandouts(), await getAssets()];
  return localeIds.flatMap((lang) => [
    ...handouts.map(({ id, data }) => ({ params: { lang, handout: id }, props: { id, handout: data } })),
    ...assets.map(({ id, data }) => ({ params: { lang, handout: id }, props: { id, asset: data } })),
  ]);
}
