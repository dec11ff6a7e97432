import type { Setting } from '../../formats/organisation/organisation-view.ts';
import { formatDate, wordsOf } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Strings and dates for the organisation's own words on a page in one language. */
export const settingOf = (locale: Locale): Setting => ({
  language: locale,
  words: wordsOf(locale, 'organisation') as Setting['words'] & Record<string, string>,
  date: (day) => formatDate(locale, day),
});
