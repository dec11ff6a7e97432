import { isLocale, type Locale } from '../i18n/locales.ts';

/** The language of the page that is being built, for components used inside MDX. */
export function localeOf(params: Record<string, string | undefined>): Locale {
  const { lang } = params;
  if (!isLocale(lang)) throw new Error(`Expected a page under /[lang]/, found lang=${String(lang)}.`);
  return lang;
}
