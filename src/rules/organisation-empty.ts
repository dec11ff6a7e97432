import { usualReview, type Words } from '../formats/organisation/organisation.ts';
import { type Locale, localeIds, locales } from '../i18n/locales.ts';
import { addDays } from '../schemas/channel.ts';
import type { OrganisationOverlay } from '../schemas/organisation.ts';
import { placeInWords } from './problem.ts';

/** What an organisation may still fill in: nothing of it stops a build. */
interface Empty {
  /** Fields that are absent, with what they would do. */
  absent: { at: string; does: string }[];
  /** Texts that lack a language: pages of that language show another. */
  oneLanguage: { at: string; lacks: Locale[] }[];
  /** Contacts whose check is overdue on the day given. */
  overdue: { at: string; dueOn: string }[];
  /** Contacts whose check is still to come, such as a year typed wrongly: they would be due as much too late. */
  future: { at: string; checkedOn: string }[];
}

const fields = {
  banner: 'one sentence at the head of every page',
  firstContact: 'your own contact, before all other channels and in the foot of every page',
  'firstContact.hours': 'when somebody answers',
  'firstContact.note': 'what to know before going there',
  places: 'places shown first in lists',
  wording: 'other words for strings of the interface',
  channels: 'channels of your own',
  handouts: 'hand-outs of your own',
};
/** What `organisation.json` can hold. */
const inJson = ['banner', 'firstContact', 'firstContact.hours', 'firstContact.note'];

export function findEmpty(overlay: OrganisationOverlay, isJson: boolean, today: string): Empty {
  const absent = Object.entries(fields)
    .filter(([at]) => !isJson || inJson.includes(at))
    // Fields of a contact are asked for when there is one.
    .filter(([at]) => !at.startsWith('firstContact.') || overlay.firstContact)
    .filter(([at]) => at.split('.').reduce<unknown>(inside, overlay) === undefined)
    .map(([at, does]) => ({ at, does }));
  const dated = [
    ...(overlay.firstContact ? [{ at: 'firstContact', ...overlay.firstContact }] : []),
    ...(overlay.channels ?? []).map((one) => ({ ...one, at: `channels ${one.id}` })),
  ];
  const overdue = dated
    .map(({ at, checkedOn, reviewEveryDays = usualReview }) => ({
      at,
      dueOn: addDays(checkedOn, reviewEveryDays),
    }))
    .filter(({ dueOn }) => dueOn < today);
  // The day after today may have begun where the editor is.
  const future = dated.filter(({ checkedOn }) => checkedOn > addDays(today, 1));
  return {
    absent,
    oneLanguage: textsIn(overlay, []).filter(({ lacks }) => lacks.length > 0),
    overdue,
    future: future.map(({ at, checkedOn }) => ({ at, checkedOn })),
  };
}

/** The report of `npm run organisation`. */
export function describeEmpty({ absent, oneLanguage, overdue, future }: Empty): string {
  const named = (ids: Locale[]) => ids.map((id) => locales[id].name).join(', ');
  return [
    list(
      'Still empty (nothing here is needed)',
      absent.map(({ at, does }) => `${at}: ${does}`),
    ),
    list(
      'In one language only (pages of the other show it, marked as what it is)',
      oneLanguage.map(({ at, lacks }) => `${placeInWords(at)}: nothing in ${named(lacks)}`),
    ),
    list(
      'Due for checking',
      overdue.map(({ at, dueOn }) => `${at}: was due on ${dueOn}`),
    ),
    list(
      'Days still to come',
      future.map(({ at, checkedOn }) => `${at}: checkedOn is ${checkedOn}`),
    ),
  ].join('\n');
}

const list = (title: string, lines: string[]) =>
  `${title}: ${lines.length === 0 ? 'none' : lines.length}\n${lines.map((line) => `  ${line}\n`).join('')}`;

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Texts that are given by language. One text for all is meant so, and is not listed. */
function textsIn(value: unknown, path: string[]): { at: string; lacks: Locale[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => localeIds.some((id) => id === key))) {
    const words = value as Exclude<Words, string>;
    return [{ at: path.join('.'), lacks: localeIds.filter((id) => words[id] === undefined) }];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
