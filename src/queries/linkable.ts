import { getCollection } from 'astro:content';
import { address } from '../i18n/address.ts';
import { useText } from '../i18n/index.ts';
import { defaultLocale, type Locale, localeIds } from '../i18n/locales.ts';
import type { Verb } from '../schemas/step.ts';
import { plain } from './plain.ts';
import { getFlow } from './records.ts';
import { getReports } from './reports.ts';
import { getSiteMap, type SitePage } from './site-map.ts';

/** Something an organisation may link to: a page, or one step on it. */
export interface Linkable {
  /** Address without language: `keep/`, `keep/#step-one-keeper`; empty for the start page. */
  path: string;
  /** The card that shows it, `/<lang>/cards/<card>/`. */
  card: string;
  title: string;
  /** A sentence or two, without markup. */
  description: string;
  verb?: Verb;
}

export interface LinkGroup {
  title: string;
  links: Linkable[];
}

const verbs: readonly Verb[] = ['spot', 'keep', 'report'];

/** Every page and every step of the guide in one language, in reading order. */
export async function getLinkGroups(locale: Locale): Promise<LinkGroup[]> {
  const t = useText(locale);
  const pages = await getSiteMap(locale);
  const linkTo = ({ href, title, description }: SitePage): Linkable => {
    const path = href.slice(address(locale).length);
    return { path, card: path.replace(/\/$/, '') || 'home', title, description: plain(description) };
  };
  const [first] = pages;
  const groupOf = async (page: SitePage): Promise<LinkGroup> => {
    const link = linkTo(page);
    const verb = verbs.find((one) => one === link.card.split('/')[0]);
    const more =
      verb && link.card === verb
        ? [...(await partsOf(verb, locale)), ...(await getStepLinks(locale, verb))]
        : [];
    const links = [link, ...(page.children ?? []).map(linkTo), ...more];
    return { title: page.title, links: verb ? links.map((one) => ({ ...one, verb })) : links };
  };
  const alone = pages.filter(({ children }) => !children).map(linkTo);
  const search = {
    path: 'search/',
    card: 'search',
    title: t('search.title'),
    description: t('search.description'),
  };
  return [
    { title: t('link.alone'), links: [...alone, search] },
    ...(await Promise.all(pages.filter((page) => page.children && page !== first).map(groupOf))),
  ];
}

/** The same without groups, each with its language, for `getStaticPaths` of `[lang]/cards/[...card]`. */
export async function getCardPaths() {
  const groups = await Promise.all(
    localeIds.map(async (lang) => ({
      lang,
      links: (await getLinkGroups(lang)).flatMap(({ links }) => links),
    })),
  );
  return groups.flatMap(({ lang, links }) =>
    links.map((link) => ({ params: { lang, card: link.card }, props: { link } })),
  );
}

/** Pages that lists of pages leave out because another page leads to them. */
async function partsOf(verb: Verb, locale: Locale): Promise<Linkable[]> {
  if (verb === 'spot') {
    const { questions, outcomes } = await getFlow('check');
    return [
      ...questions.map(({ id, question, why }) => ({ id, title: question, description: why })),
      ...outcomes.map(({ id, title, reasons }) => ({ id, title, description: reasons })),
    ].map(({ id, title, description }) => ({
      path: `spot/check/${id}/`,
      card: `spot/check/${id}`,
      title: plain(title[locale]),
      description: plain(description[locale]),
    }));
  }
  if (verb !== 'report') return [];
  return (await getReports()).map(({ id, data }) => ({
    path: `report/draft/form/${id}/`,
    card: `report/draft/form/${id}`,
    title: plain(data.title[locale]),
    description: plain(data.summary[locale]),
  }));
}

async function getStepLinks(locale: Locale, verb: Verb): Promise<Linkable[]> {
  const places = await getStepPlaces();
  const steps = await getCollection('steps', ({ id, data }) => data.verb === verb && places.has(id));
  return steps.map(({ id, data }) => ({
    path: `${places.get(id)}#step-${id}`,
    card: `step/${id}`,
    title: plain(data.action[locale]),
    description: plain(data.why[locale]),
  }));
}

/** The page each step is linked on: the page of its verb where it stands there, else the first that shows it. */
async function getStepPlaces(): Promise<Map<string, string>> {
  const guides = await getCollection('guides', ({ id }) => id.endsWith(`/${defaultLocale}`));
  const shown = guides.map(({ id, body = '' }) => ({
    page: `${id.slice(0, id.lastIndexOf('/'))}/`,
    // <Steps of={["one", "two"]} />, the only way to print a step in a guide.
    steps: [...body.matchAll(/<Steps\s[^>]*?of=\{\[([^\]]*)\]/g)].flatMap(
      ([, list = '']) => list.match(/[a-z0-9-]+/g) ?? [],
    ),
  }));
  const { outcomes } = await getFlow('check');
  const isOfVerb = ({ page }: { page: string }) => verbs.some((verb) => page === `${verb}/`);
  const inOrder = [
    ...shown.filter(isOfVerb),
    ...shown.filter((one) => !isOfVerb(one)),
    ...outcomes.map(({ id, steps }) => ({ page: `spot/check/${id}/`, steps })),
  ];
  const places = new Map<string, string>();
  for (const { page, steps } of inOrder) {
    for (const step of steps) if (!places.has(step)) places.set(step, page);
  }
  return places;
}
