import { formatDate, useText } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { edition } from '../queries/edition.ts';

/** Name, version, date and licence: the last line of every page and sheet. */
export function editionLine(locale: Locale): string {
  const t = useText(locale);
  const { version, date } = edition;
  const state = date
    ? t('site.version', { version, date: formatDate(locale, date) })
    : t('site.version.undated', { version });
  // No line begins with the mark.
  return [t('site.name'), state, t('site.licence')].join(' · ').replaceAll(' ·', '\u00a0·');
}
