import { address } from '../i18n/address.ts';
import { useText } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { getAssets } from './assets.ts';
import { getChannels } from './channels.ts';
import { getGuide } from './guides.ts';

export interface SitePage {
  href: string;
  title: string;
  description: string;
  /** Pages below this one: the asset types, the channels. */
  children?: SitePage[];
}

/** Every page in reading order, for the list that search and the 404 page fall back to. */
export async function getSiteMap(locale: Locale): Promise<SitePage[]> {
  const t = useText(locale);
  const guide = async (id: string): Promise<SitePage> => {
    const { title, description } = (await getGuide(id, locale)).data;
    return { href: address(locale, id), title, description };
  };
  const assets = (await getAssets()).map(({ id, data }) => ({
    href: address(locale, `assets/${id}`),
    title: data.name[locale],
    description: data.summary[locale],
  }));
  const channels = (await getChannels()).map(({ id, data }) => ({
    href: address(locale, `report/channels/${id}`),
    title: data.name[locale],
    description: data.summary[locale],
  }));
  const page = (
    path: string,
    key: 'assets' | 'channels' | 'glossary' | 'sources',
    children?: SitePage[],
  ) => ({
    href: address(locale, path),
    title: t(`${key}.title`),
    description: t(`${key}.description`),
    ...(children ? { children } : {}),
  });
  return [
    { href: address(locale), title: t('site.home'), description: t('site.purpose') },
    await guide('case'),
    page('assets', 'assets', assets),
    await guide('spot'),
    await guide('keep'),
    await guide('report'),
    page('report/channels', 'channels', channels),
    await guide('already-involved'),
    page('glossary', 'glossary'),
    page('sources', 'sources'),
    await guide('about'),
  ];
}
