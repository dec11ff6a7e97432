import { z } from 'astro/zod';
import { isDay } from '../formats/day.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';

/** A record with one entry for every language of `locales.ts`, no more and no fewer. */
export function localised<T extends z.ZodType>(value: T) {
  const shape = Object.fromEntries(localeIds.map((id) => [id, value])) as Record<Locale, T>;
  return z.strictObject(shape);
}

/**
 * A short text in every language, side by side. Inline Markdown is allowed: `code`, **strong**,
 * [links](/en/…). Example: `{ en: "Stop signing.", zh-cn: "停止签名。" }`.
 */
export const text = localised(z.string().trim().min(1));
export type Text = z.output<typeof text>;

/** Several short texts per language; the counts may differ, as search words do. */
export const texts = localised(z.array(z.string().trim().min(1)).min(1));

/** Lower-case words joined by hyphens. It becomes part of an address, so it never changes. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters and digits joined by hyphens');

/** YAML reads `2026-11-22` as a date and `2002` as a number unless quoted; both are meant as written. */
const asWritten = (value: unknown) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** A calendar day, `2026-11-22`, quoted or not. */
export const day = z.preprocess(
  asWritten,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day such as 2026-11-22', abort: true })
    .refine(isDay, 'expected a day that exists'),
);

/** A day, a month or a year: `2023-11-27`, `2026-03`, `2002`. */
export const date = z.preprocess(
  asWritten,
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
      error: 'expected a day, month or year such as 2026-03',
      abort: true,
    })
    // What is not given is the first: of January, of the month.
    .refine(
      (value) => isDay(value + '-01-01'.slice(value.length - 4)),
      'expected a day, month or year that exists',
    ),
);

/** An absolute https or http address. */
export const address = z.url({ protocol: /^https?$/ });
