import { formatDate, useText } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { edition } from '../queries/edition.ts';

/** Stands between parts of a line; no line begins with it. */
export const between = '\u00a0· ';

/** Name, version, date and licence: the last line of every page and sheet. */
export function editionLine(locale: Locale): string {
  const t = useText(locale);
  const { version, date } = edition;
  const state = date
    ? t('site.version', { version, date: formatDate(locale, date) })
    : t('site.version.undated', { version });
  return [...t('site.name').split(' · '), state, t('site.licence')].join(between);
}
