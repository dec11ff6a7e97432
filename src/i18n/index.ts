import { longDate } from '../formats/long-date.ts';
import { type Dictionary, en, type Key } from './en/index.ts';
import { type Locale, locales } from './locales.ts';
import { pseudo } from './pseudo.ts';
import { zhCn } from './zh-cn/index.ts';

/** The organisation's own words for some strings, put in by a build for one; see `editions/organisation.ts`. */
declare const __WORDING__: Partial<Record<Locale, Partial<Dictionary>>>;
const wording = typeof __WORDING__ === 'undefined' ? {} : __WORDING__;

/** Whether this build is one to look for what does not fit, and for words outside the dictionaries; see `pseudo.ts`. */
declare const __IS_PSEUDO__: boolean;
const isPseudo = typeof __IS_PSEUDO__ !== 'undefined' && __IS_PSEUDO__;
const accented = () => Object.fromEntries(Object.entries(en).map(([key, text]) => [key, pseudo(text)]));

const dictionaries: Record<Locale, Dictionary> = {
  en: { ...en, ...wording.en, ...(isPseudo ? accented() : {}) },
  'zh-cn': { ...zhCn, ...wording['zh-cn'] },
};

export type { Key } from './en/index.ts';

/** Looks a string up and puts the values into its `{places}`; a place without a value throws. */
type Translate = (key: Key, values?: Record<string, string | number>) => string;

export function useText(locale: Locale): Translate {
  const dictionary = dictionaries[locale];
  return (key, values = {}) =>
    dictionary[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The string ${key} needs a value for {${name}}.`);
      return String(value);
    });
}

/**
 * The strings of some areas, `log` for all `log.…`, as they are, for a script that runs in the
 * reader's browser; it gets them through a `data-…` attribute and fills the `{places}` itself.
 */
export function wordsOf(locale: Locale, ...areas: string[]): Record<string, string> {
  const isOf = (key: string) => areas.some((area) => key.startsWith(`${area}.`));
  return Object.fromEntries(Object.entries(dictionaries[locale]).filter(([key]) => isOf(key)));
}

/** There are few days, and thousands of places that print one: each is put into words once. */
const formatted = new Map<string, string>();

/** `2026-11-22` → `22 November 2026` / `2026年11月22日`. Months and years alone stay so. */
export function formatDate(locale: Locale, date: string): string {
  const key = `${locale} ${date}`;
  const text = formatted.get(key) ?? longDate(date, locales[locale].tag);
  formatted.set(key, text);
  return text;
}
