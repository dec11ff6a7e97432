import { z } from 'astro/zod';
import { expectations, isEmail, isPhone } from '../formats/organisation/organisation.ts';
import { localeIds } from '../i18n/locales.ts';
import { citation, point } from './citation.ts';
import { address, day, id, text, texts } from './text.ts';

/** What somebody may want to report; the chooser and the list filter by it. */
export const situation = z.enum([
  'approach',
  'incident',
  'crime',
  'vulnerability',
  'content',
  'spam',
  'provider',
]);
export type Situation = z.output<typeof situation>;

/**
 * Countries and regions (国家和地区) by ISO 3166-1 code, `eu`, or `world` for what is bound to none.
 * A new place gets its name as `place.<code>` in every file of `i18n/`.
 */
export const place = z.enum([
  'cn',
  'au',
  'ca',
  'de',
  'eu',
  'fr',
  'gb',
  'hk',
  'in',
  'jp',
  'kr',
  'nl',
  'nz',
  'sg',
  'tw',
  'us',
  'world',
]);
export type Place = z.output<typeof place>;

/** By what means something is reached. */
export const wayKind = z.enum([
  'phone',
  'web',
  'email',
  'fax',
  'post',
  'in-person',
  'passed-on',
  'app',
  'form',
]);

/** One way to reach a channel. Of low-confidence ways only the official site is printed, so there is no `low`. */
export const way = z.strictObject({
  kind: wayKind,
  /** What is dialled, opened or written to, exactly: `12339`, `https://www.12339.gov.cn`. */
  value: z.string().optional(),
  /** What a value cannot say: "menu 事件报告", or who to ask in person. Needed when there is no value. */
  text: text.optional(),
  /** From the fact base. `medium` is printed with "confirm on the official site". */
  confidence: z.enum(['high', 'medium']),
  cites: z.array(citation).min(1),
});

/** Readers tap these: a slip of the finger would be dialled or written to. */
const checkedWay = way
  .refine(({ kind, value }) => kind !== 'phone' || value === undefined || isPhone(value), {
    path: ['value'],
    error: `expected ${expectations.phone}`,
  })
  .refine(({ kind, value }) => kind !== 'email' || value === undefined || isEmail(value), {
    path: ['value'],
    error: `expected ${expectations.email}`,
  });

/** One row of the table of deadlines. */
const deadline = z.strictObject({
  /** Who is bound: "Network operators". */
  who: text,
  /** By which incident: "incidents graded 较大 or above". */
  incident: text,
  /** How long, from when: "4 hours from finding it". */
  clock: text,
  /**
   * The clock as a number, where the text states hours plainly; tools reckon the time with it. Days
   * ("2 days (2日内)") are counted by other rules and have none.
   */
  limit: z
    .strictObject({
      hours: z.int().positive(),
      /** `aware`: the reporter knows of it. `occurred`: it happened. `received`: the channel has the report. */
      from: z.enum(['aware', 'occurred', 'received']),
    })
    .optional(),
  /** What else to know: exceptions, second reports, or that it is not law yet. */
  note: text.optional(),
  cites: z.array(citation).min(1),
});
export type Deadline = z.output<typeof deadline>;

/** One door at which something can be reported. The file name is its id. */
export const channel = z.strictObject({
  /** Place in lists, 1 first. */
  order: z.int().positive(),
  /** Where it serves. */
  place,
  /** Government body, or the provider of a service. */
  kind: z.enum(['government', 'provider']),
  name: text,
  /** Who runs it. */
  body: text,
  /** One sentence: what it takes. */
  summary: text,
  situations: z.array(situation).min(1),
  /** What it takes and who may use it. */
  takes: z.array(point).min(1),
  /** What to take elsewhere. */
  notFor: z.array(point).optional(),
  ways: z.array(checkedWay),
  /** When it answers. Absent when no source says so; the page then says "not stated". */
  hours: point.optional(),
  /** Whether one may stay anonymous. Absent when no source says so. */
  anonymity: point.optional(),
  /** Whether it is confidential, and to whom a report may be passed on. Absent when no source says so. */
  confidentiality: point.optional(),
  /** Clocks the law sets for reports to this channel. */
  deadlines: z.array(deadline).optional(),
  /** What happens after a report. */
  next: z.array(point).optional(),
  /** Traps: impostors, look-alike numbers, wrong doors. */
  warnings: z.array(point).optional(),
  /** Languages in which it takes reports. Absent when no source says so. */
  languages: point.optional(),
  /**
   * The languages of ours in which a draft for it may be written, the best first, only where
   * `languages` says so. Otherwise drafts are in Chinese for mainland China and in English elsewhere,
   * which is our advice.
   */
  draftLanguages: z.array(z.enum(localeIds)).min(1).optional(),
  /**
   * The template of a report to it by situation, ids of `content/reports`: `{ provider: cloud-abuse }`.
   * What is absent goes by kind and situation, see `covers` in `schemas/report.ts`.
   */
  reports: z.partialRecord(situation, id).optional(),
  /**
   * Of a certificate authority: the organisations (O) that its certificates name as their issuer, each
   * as a source or this entry's own text states it, without the form of the company. The report draft
   * leads from a certificate to the channel by it. `*` is the channel for all others.
   */
  issuers: z.array(z.string().min(1)).min(1).optional(),
  /** Formats for programs that it takes besides plain words. */
  formats: z
    .array(z.enum(['xarf']))
    .min(1)
    .optional(),
  /** The official site, opened to confirm everything above. */
  officialSite: address.optional(),
  aliases: texts,
  /** The day the entry was last checked. */
  checkedOn: day,
  /**
   * `copies`: against published copies of public pages. `live`: the page was opened or the number
   * called. `organisation`: by the organisation whose own channel it is, see `organisation.ts`.
   */
  checkedAgainst: z.enum(['copies', 'live', 'organisation']),
  /** It is due again this many days after `checkedOn`. */
  reviewEveryDays: z.int().positive(),
});
export type Channel = z.output<typeof channel>;

/** The day so many days after another: `2026-11-22`, 90 → `2027-02-20`. */
export function addDays(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day an entry is due for checking again. */
export function dueOn(entry: { checkedOn: string; reviewEveryDays: number }): string {
  return addDays(entry.checkedOn, entry.reviewEveryDays);
}

/** An address or number as it is printed: `www.12339.gov.cn`. */
export const withoutScheme = (value: string): string => value.replace(/^https?:\/\/|\/$/g, '');

/** Where one gets by tapping an address or number; undefined for what a browser cannot open, such as a name in an app. */
export function hrefOf(kind: z.output<typeof wayKind>, value: string): string | undefined {
  if (/^https?:/.test(value)) return value;
  if (kind === 'phone') return `tel:${value.replace(/\s/g, '')}`;
  return kind === 'email' ? `mailto:${value}` : undefined;
}
