import { getCollection } from 'astro:content';
import { address } from '../i18n/address.ts';
import { useText } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Verb } from '../schemas/step.ts';
import { getChannelsByPlace } from './channels.ts';
import { getSiteMap, getSituations, type SitePage } from './site-map.ts';

/** A page of the guide as a chapter of the printed manual. */
interface Chapter {
  /** Path without language: `assets/email`. */
  path: string;
  title: string;
}

/** What can be ticked to be printed: a chapter, or the channels of one place. */
interface Choice {
  /** The id of its section: `assets-email`. */
  id: string;
  /** By which it is found on paper: `2.6`; the opening of a part has that of the part. */
  number: string;
  title: string;
  chapters: Chapter[];
}

/** A part with a running head and a thumb of its own. */
export interface ManualPart {
  /** Also the name of its sheets in CSS. */
  id: string;
  number: string;
  title: string;
  verb?: Verb;
  choices: Choice[];
}

/** Pages that are no guides and still belong on paper. Tools and lists of links do not. */
const others = ['assets', 'spot/check', 'report/deadlines', 'messages', 'glossary', 'sources'];

const verbs: Partial<Record<string, Verb>> = {
  assets: 'spot',
  spot: 'spot',
  keep: 'keep',
  report: 'report',
  'report-channels': 'report',
};

/** The id of a chapter in the manual: `organisations/policy` → `organisations-policy`. */
const chapterId = (path: string) => path.replaceAll('/', '-');

/** The whole guide in reading order, the order of the list of all pages. */
export async function getManual(locale: Locale): Promise<ManualPart[]> {
  const t = useText(locale);
  const guides = new Set((await getCollection('guides')).map(({ id }) => id.replace(/\/[^/]+$/, '')));
  const assets = new Set((await getCollection('assets')).map(({ id }) => `assets/${id}`));
  const isOnPaper = ({ path }: Chapter) => guides.has(path) || assets.has(path) || others.includes(path);
  // The guides for one situation each have no page above them; on paper they are one part.
  const situations = new Set((await getSituations(locale)).map(({ href }) => href));
  const parts: Unnumbered[] = [];
  for (const page of await getSiteMap(locale)) {
    const own = [page, ...(page.children ?? [])].map((one) => chapterOf(locale, one));
    const id = situations.has(page.href) ? 'situations' : chapterId(own[0]?.path ?? '');
    const title = situations.has(page.href) ? t('home.situations') : page.title;
    const choices =
      id === 'report-channels' ? await placeChoices(locale) : own.filter(isOnPaper).map(choiceOf);
    const part = parts.find((one) => one.id === id);
    if (part) part.choices.push(...choices);
    else if (choices.length > 0)
      parts.push({ id, title, ...(verbs[id] ? { verb: verbs[id] } : {}), choices });
  }
  return parts.map((part, index) => numbered(part, String(index + 1)));
}

type Unnumbered = Omit<ManualPart, 'number' | 'choices'> & { choices: Omit<Choice, 'number'>[] };

/** `2` and `2.1`, `2.2` …: the opening of a part is the part itself. */
function numbered(part: Unnumbered, number: string): ManualPart {
  const isOpened = part.choices[0]?.id === part.id;
  const numberOf = (index: number) =>
    isOpened && index === 0 ? number : `${number}.${isOpened ? index : index + 1}`;
  return {
    ...part,
    number,
    choices: part.choices.map((choice, index) => ({ ...choice, number: numberOf(index) })),
  };
}

const choiceOf = (chapter: Chapter) => ({
  id: chapterId(chapter.path),
  title: chapter.title,
  chapters: [chapter],
});

async function placeChoices(locale: Locale) {
  const t = useText(locale);
  return (await getChannelsByPlace()).map(({ place, channels }) => ({
    id: `report-channels--${place}`,
    title: t(`place.${place}`),
    chapters: channels.map(({ id, data }) => ({ path: `report/channels/${id}`, title: data.name[locale] })),
  }));
}

function chapterOf(locale: Locale, { href, title }: SitePage): Chapter {
  return { path: href.slice(address(locale).length).replace(/\/$/, ''), title };
}

/** Where a chapter stands in the manual: the level of its heading, 2 to 4, and the number of what holds it. */
export interface ChapterPlace {
  level: number;
  number: string;
}

/**
 * The place of every chapter by its path. The first chapter of a part is its opening, the others stand
 * one below; so do channels under their place.
 */
export function placesOf(parts: readonly ManualPart[]): Map<string, ChapterPlace> {
  const places = new Map<string, ChapterPlace>();
  for (const part of parts) {
    for (const { id, number, chapters } of part.choices) {
      for (const { path } of chapters) {
        const level = id === part.id ? 2 : path.startsWith('report/channels/') ? 4 : 3;
        places.set(path, { level, number });
      }
    }
    // The list of all channels is the part itself.
    if (part.id === 'report-channels') places.set('report/channels', { level: 2, number: part.number });
  }
  return places;
}
