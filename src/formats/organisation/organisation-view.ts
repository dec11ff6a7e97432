import {
  type FirstContact,
  type Organisation,
  type OwnWay,
  usualReview,
  type Words,
} from './organisation.ts';

/** A piece of a page: words, or an element. Astro writes it into a page, a script puts it into one; both escape. */
export type Piece = string | Element;
interface Element {
  tag: 'aside' | 'div' | 'p' | 'b' | 'span' | 'small' | 'ul' | 'li' | 'a';
  attributes: Record<string, string>;
  children: readonly Piece[];
}

/** The strings around the organisation's own words, with `{name}` and `{date}` in them. */
export interface OwnWords {
  'organisation.first': string;
  'organisation.advice': string;
  'organisation.ours': string;
  'organisation.checked': string;
  'organisation.checked-short': string;
  'organisation.overdue': string;
}

/** Pages, below their language, at whose head the first contact stands; the start page and asset types have places of their own. */
export const contactPages = ['report', 'report/channels', 'report/deadlines', 'report/draft'];

export interface Setting {
  /** Id of the language of the page, `zh-cn`. */
  language: string;
  words: OwnWords;
  /** A day in words of that language. */
  date: (day: string) => string;
}

const element = (tag: Element['tag'], attributes: Record<string, string>, ...children: Piece[]): Element => ({
  tag,
  attributes,
  children,
});

/** At the head of every page: whose copy this is, and the banner. */
export function barView({ name, banner }: Organisation, { language }: Setting): Element {
  const sentence = banner ? [' ', own('span', banner, language)] : [];
  const label = { class: 'own-bar', 'aria-label': textOf(name, language) };
  return element('aside', label, own('b', name, language), ...sentence);
}

/** Before all other channels: who answers, how they are reached, and what stays open to the reader. */
export function contactView(name: Words, contact: FirstContact, setting: Setting): Element {
  const { language, words } = setting;
  const first = words['organisation.first'];
  const also = [contact.hours, contact.note].filter((text) => text !== undefined);
  return element(
    'div',
    {
      class: 'own-contact',
      role: 'group',
      'aria-label': first.replace('{name}', () => textOf(name, language)),
    },
    element('p', { class: 'own-label' }, ...fill(first, own('span', name, language))),
    element('p', { class: 'own-name' }, own('b', contact.name, language)),
    element('ul', {}, ...contact.ways.map((way) => element('li', {}, ...wayView(way, language)))),
    ...also.map((text) => own('p', text, language)),
    element('p', { class: 'own-small' }, words['organisation.advice'], ' ', words['organisation.ours']),
    checkedView(name, contact, setting),
  );
}

/** In the foot of every page: the same contact in one line. */
export function footView(name: Words, contact: FirstContact, setting: Setting): Element {
  const { language } = setting;
  const ways = contact.ways.flatMap((way) => ['\u00a0· ', ...wayView(way, language)]);
  return element(
    'p',
    { class: 'own-foot' },
    ...whoView(name, contact, setting),
    ...ways,
    '\u00a0· ',
    checkedShort(contact, setting),
  );
}

/** Ways on a sheet: paper has one side, and the file has the best way first. */
const waysOnPaper = 2;

/** On sheets of paper: who answers, and in a second line the first ways to reach them. */
export function deskView(name: Words, contact: FirstContact, setting: Setting): Element {
  const ways = contact.ways
    .slice(0, waysOnPaper)
    .flatMap((way) => [' ', element('span', {}, ...wayView(way, setting.language))]);
  return element(
    'div',
    { class: 'own-desk' },
    element('p', {}, ...whoView(name, contact, setting), ' ', checkedShort(contact, setting)),
    element('p', { class: 'own-ways' }, ...ways.slice(1)),
  );
}

function whoView(name: Words, contact: FirstContact, { language, words }: Setting): Piece[] {
  const label = fill(words['organisation.first'], own('span', name, language));
  return [element('b', {}, ...label), ' ', own('span', contact.name, language)];
}

function checkedShort(contact: FirstContact, { words }: Setting): Element {
  const checked = words['organisation.checked-short'].replace('{date}', contact.checkedOn);
  return element('small', {}, checked, ' ', element('span', due(contact, words)));
}

function checkedView(name: Words, contact: FirstContact, { language, words, date }: Setting): Element {
  const checked = words['organisation.checked'].replace('{date}', date(contact.checkedOn));
  const parts = fill(checked, own('span', name, language));
  return element('p', { class: 'own-small' }, ...parts, ' ', element('span', due(contact, words)));
}

/** Once this day has passed, the script of every page puts the warning into the element. */
function due({ checkedOn, reviewEveryDays = usualReview }: FirstContact, words: OwnWords) {
  const day = new Date(checkedOn);
  day.setUTCDate(day.getUTCDate() + reviewEveryDays);
  return { 'data-due': day.toISOString().slice(0, 10), 'data-overdue': words['organisation.overdue'] };
}

function wayView({ phone, email, web, text }: OwnWay, language: string): Piece[] {
  const href = phone ? `tel:${phone.replace(/[^\d+]/g, '')}` : email ? `mailto:${email}` : web;
  const label = phone ?? email ?? web?.replace(/^https?:\/\/|\/$/g, '') ?? '';
  const link = href ? [element('a', { class: 'own-number', href }, label)] : [];
  const words = text ? [own('span', text, language)] : [];
  return link.length > 0 && words.length > 0 ? [...link, ' ', ...words] : [...link, ...words];
}

/** Words as an element, in the language of the page; in another where that is all there is, and then they say in which. */
export function own(tag: Element['tag'], words: Words, language: string): Element {
  const other = typeof words === 'object' && words[language] === undefined;
  const lang = other ? Object.keys(words)[0] : undefined;
  return element(tag, lang ? { lang } : {}, textOf(words, language));
}

export function textOf(words: Words, language: string): string {
  if (typeof words === 'string') return words.trim();
  return (words[language] ?? Object.values(words)[0] ?? '').trim();
}

/** A sentence with `{name}` in it, taken apart there. */
function fill(sentence: string, name: Piece): Piece[] {
  const [before = '', after = ''] = sentence.split('{name}');
  return [before, name, after].filter((piece) => piece !== '');
}
