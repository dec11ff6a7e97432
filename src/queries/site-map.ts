import { address } from '../i18n/address.ts';
import { useText } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { getAssets } from './assets.ts';
import { getChannels } from './channels.ts';
import { getGuide } from './guides.ts';
import { getHandoutLinks } from './handouts.ts';
import { getFlow } from './records.ts';

export interface SitePage {
  href: string;
  title: string;
  description: string;
  /** Pages below this one: the asset types, the channels. */
  children?: SitePage[];
}

/** Pages that are no guides; their words stand in i18n as `<key>.title` and `<key>.description`. */
type Section =
  | 'assets'
  | 'channels'
  | 'deadlines'
  | 'draft'
  | 'handouts'
  | 'log'
  | 'messages'
  | 'print'
  | 'glossary'
  | 'link'
  | 'offline'
  | 'sources'
  | 'verify';

/** Guides for one situation each, the most urgent first. The start page lists them too. */
const situations = [
  'attack-now',
  'odd-request',
  'refused',
  'already-involved',
  'pressed',
  'customer-hit',
  'manager-involved',
  'abroad',
  'security-desk',
];

const organisationParts = ['policy', 'contracts', 'exercise', 'poster'].map((id) => `organisations/${id}`);

/** The guides for one situation each, but for those of a place that leads to them anyway. */
export async function getSituations(locale: Locale, except: readonly string[] = []) {
  return Promise.all(
    situations
      .filter((id) => !except.includes(id))
      .map(async (id) => ({
        href: address(locale, id),
        title: (await getGuide(id, locale)).data.title,
      })),
  );
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
  const sheets = await getHandoutLinks(locale);
  const handouts = [...sheets.own, ...sheets.assets].map(({ id, title, description }) => ({
    href: address(locale, `handouts/${id}`),
    title,
    description,
  }));
  const page = (path: string, key: Section, children?: SitePage[]) => ({
    href: address(locale, path),
    title: t(`${key}.title`),
    description: t(`${key}.description`),
    ...(children ? { children } : {}),
  });
  const flow = await getFlow('check');
  const check = {
    href: address(locale, 'spot/check'),
    title: flow.title[locale],
    description: flow.description[locale],
  };
  const guides = (ids: readonly string[]) => Promise.all(ids.map(guide));
  return [
    { href: address(locale), title: t('site.home'), description: t('site.purpose') },
    await guide('case'),
    page('assets', 'assets', assets),
    { ...(await guide('spot')), children: [check] },
    { ...(await guide('keep')), children: [page('keep/log', 'log'), page('keep/verify', 'verify')] },
    {
      ...(await guide('report')),
      children: [page('report/draft', 'draft'), page('report/deadlines', 'deadlines')],
    },
    page('report/channels', 'channels', channels),
    ...(await guides(situations)),
    page('messages', 'messages'),
    {
      ...(await guide('organisations')),
      children: [...(await guides(organisationParts)), page('organisations/link', 'link')],
    },
    page('handouts', 'handouts', handouts),
    page('print', 'print'),
    { ...(await guide('law')), children: [await guide('law/operators')] },
    page('glossary', 'glossary'),
    page('sources', 'sources'),
    page('offline', 'offline'),
    await guide('about'),
  ];
}

/** The title of a page by its path without language, `report/channels`. Throws when there is none. */
export async function getPageTitle(locale: Locale, path: string): Promise<string> {
  const all = (await getSiteMap(locale)).flatMap((page) => [page, ...(page.children ?? [])]);
  const page = all.find(({ href }) => href === address(locale, path));
  if (!page) throw new Error(`There is no page /${locale}/${path}/. A flow leads to it.`);
  return page.title;
}
