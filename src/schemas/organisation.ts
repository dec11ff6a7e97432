import { z } from 'astro/zod';
import { isDay } from '../formats/day.ts';
import {
  expectations,
  isEmail,
  isPhone,
  isPlainText,
  isWebAddress,
  longest,
  mostWays,
} from '../formats/organisation/organisation.ts';
import { byLocale, localeIds } from '../i18n/locales.ts';
import { type Channel, channel, way as channelWay, place } from './channel.ts';
import { basis, citation } from './citation.ts';
import { id, texts } from './text.ts';

/** Plain words of one language. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: `expected ${expectations.text}`, abort: true })
    .max(most, `expected ${most} characters at most`)
    .refine(isPlainText, `expected ${expectations.text}`);

/** Plain words: one text for every language, or one per language; one language is enough, the others show it. */
const words = (most: number) =>
  z.union([
    line(most),
    z
      .strictObject(Object.fromEntries(localeIds.map((locale) => [locale, line(most).optional()])))
      .refine((value) => Object.keys(value).length > 0, `expected words in ${localeIds.join(' or ')}`),
  ]);

/** A value that becomes a link, or a day. `code` names the error in docs/how-to/errors.md. */
const value = (kind: 'phone' | 'email' | 'web' | 'day', isOf: (text: string) => boolean) =>
  z.string().refine(isOf, {
    error: `expected ${expectations[kind]}`,
    params: { code: kind === 'day' ? 'does-not-fit' : 'link-not-allowed' },
  });

const way = z
  .strictObject({
    /** A number to dial: `+44 20 7946 0100`. */
    phone: value('phone', isPhone).optional(),
    /** A mail address. */
    email: value('email', isEmail).optional(),
    /** A page: `https://…`; `http://…` for hosts of an intranet only. */
    web: value('web', isWebAddress).optional(),
    /** Beside the address, "day and night"; or alone, "Room 3.12". */
    text: words(longest.line).optional(),
  })
  .refine(({ phone, email, web, text }) => {
    const count = [phone, email, web].filter((one) => one !== undefined).length;
    return count === 1 || (count === 0 && text !== undefined);
  }, 'expected one of phone, email and web, or text alone');

const firstContact = z.strictObject({
  /** Who answers: "Security desk". */
  name: words(longest.name),
  /** How they are reached, the best way first; sheets of paper show the first two. */
  ways: z.array(way).min(1).max(mostWays),
  /** When they answer: "day and night". */
  hours: words(longest.line).optional(),
  /** What to know before going there, one or two sentences. */
  note: words(longest.note).optional(),
  /** The day you last checked the contact. No page shows one without it. */
  checkedOn: value('day', isDay),
  /** It is marked as overdue after so many days; 180 when absent. */
  reviewEveryDays: z.int().positive().optional(),
});

const shown = {
  /** Whose copy this is; at the head of every page. */
  name: words(longest.name),
  /** One sentence beside the name, on every page: "Internal copy. Questions: extension 100." */
  banner: words(longest.banner).optional(),
  /** Shown before all other channels, and in the foot of every page. */
  firstContact: firstContact.optional(),
};

/** `organisation.json` beside the pages of a built copy; `formats/organisation-reader.ts` reads it in the browser. */
export const organisationFile = z.strictObject({
  /** Where an editor finds this schema; ignored. */
  $schema: z.string().optional(),
  ...shown,
});

/** In own channels some texts allow inline Markdown; links stay in `ways`, where they are checked. */
const textOf = (most: number) => {
  const one = line(most).refine(
    (text) => !/\]\s*[(:[]/.test(text),
    'expected no links in texts; put addresses into `ways`',
  );
  return z.strictObject(
    Object.fromEntries(localeIds.map((locale) => [locale, one])) as Record<
      (typeof localeIds)[number],
      typeof one
    >,
  );
};

/** As in a channel, but it may rest on the organisation's own word: neither `cites` nor `advice` is needed. */
const ownPoint = z.strictObject({ text: textOf(longest.note), ...basis });

const ownWay = channelWay
  .extend({
    text: textOf(longest.line).optional(),
    confidence: channelWay.shape.confidence.default('high'),
    cites: z.array(citation).default([]),
  })
  .superRefine(({ kind, value, text }, context) => {
    if (value === undefined && text === undefined) context.addIssue('expected a value or a text');
    const checks: Partial<Record<typeof kind, { isOf: (text: string) => boolean; expected: string }>> = {
      phone: { isOf: isPhone, expected: expectations.phone },
      email: { isOf: isEmail, expected: expectations.email },
      web: { isOf: isWebAddress, expected: expectations.web },
      form: { isOf: isWebAddress, expected: expectations.web },
    };
    const check = checks[kind];
    const isLink = check !== undefined || (value !== undefined && /^\s*[a-z]+:/i.test(value));
    if (value === undefined || !isLink || (check?.isOf ?? isWebAddress)(value)) return;
    const message = `expected ${check?.expected ?? expectations.web}`;
    context.addIssue({ code: 'custom', path: ['value'], message, params: { code: 'link-not-allowed' } });
  });

/**
 * A channel of the organisation's own, with the fields of `schemas/channel.ts`. Needed are `id`, `name`,
 * `summary`, `situations`, `ways` and `checkedOn`.
 */
const ownChannel = channel
  .omit({ order: true, checkedAgainst: true, officialSite: true, deadlines: true, formats: true })
  .extend({
    /** Begins with `own-`, so that it never meets an id of ours; part of the address. */
    id: id.refine((value) => value.startsWith('own-'), 'expected an id that begins with own-'),
    /** Only for one place; absent: wherever the reader is. */
    place: place.optional(),
    /** Which templates of a report it takes; see `covers` in `schemas/report.ts`. */
    kind: channel.shape.kind.default('provider'),
    name: textOf(longest.name),
    /** Who runs it; absent: the organisation. */
    body: textOf(longest.line).optional(),
    summary: textOf(longest.banner),
    takes: z.array(ownPoint).default([]),
    notFor: z.array(ownPoint).optional(),
    ways: z.array(ownWay).min(1).max(mostWays),
    hours: ownPoint.optional(),
    anonymity: ownPoint.optional(),
    confidentiality: ownPoint.optional(),
    next: z.array(ownPoint).optional(),
    warnings: z.array(ownPoint).optional(),
    languages: ownPoint.optional(),
    /** Words that find it in search. */
    aliases: texts.optional(),
    checkedOn: value('day', isDay),
    reviewEveryDays: z.int().positive().default(180),
  });
export type OwnChannel = z.output<typeof ownChannel>;

/** A step of ours by its id, a file in `content/steps`; or one of the organisation's own. */
const handoutStep = z.union([
  id,
  z.strictObject({
    /** What to do, in the imperative. */
    action: words(longest.line),
    /** Why, or how; one or two sentences. */
    why: words(longest.note).optional(),
  }),
]);

/** One side of paper at `/<lang>/handouts/own/<id>/`: a title, steps, and the first contact. */
const ownHandout = z.strictObject({
  id,
  title: words(longest.name),
  steps: z.array(handoutStep).min(1).max(12),
});
export type OwnHandout = z.output<typeof ownHandout>;

/**
 * The overlay of an organisation: one YAML file of its own, outside this repository, named by
 * `ORGANISATION=path npm run build`. It changes no content, so an update never overwrites it.
 */
export const organisation = z.strictObject({
  ...shown,
  /** Shown first in lists of places, in this order; the others follow. */
  places: z.array(place).min(1).optional(),
  /** Other words for strings of the interface, by key of `src/i18n/en/`: `home.title: { en: …, zh-cn: … }`. */
  wording: z.record(z.string(), words(600)).optional(),
  /** Channels of its own, listed before ours. */
  channels: z.array(ownChannel).optional(),
  /** Hand-outs of its own. */
  handouts: z.array(ownHandout).optional(),
});
export type OrganisationOverlay = z.output<typeof organisation>;

/** An own channel as the pages show all channels. `body` runs it unless the file names somebody else. */
export function asChannel(own: OwnChannel, index: number, body: Channel['body']): Channel {
  const { id: _, place = 'world', aliases, ...rest } = own;
  return {
    ...rest,
    place,
    // Before all of ours, which begin at 1.
    order: index - 1000,
    body: own.body ?? body,
    aliases: aliases ?? byLocale(() => []),
    checkedAgainst: 'organisation',
  };
}
