/**
 * THE list of languages. Everything else derives from it: addresses, schemas, file names,
 * the language switch, the search index and the tests. To add one, follow
 * docs/how-to/add-a-language.md.
 */
export const locales = {
  /*
   * The key is the address prefix; `tag` goes into `lang`; `name` is how the language calls itself;
   * `gap` stands between two sentences, `comma` between the items of a list, `pause` between the
   * parts of a sentence, `stop` at its end, `colon` after a label.
   */
  en: { tag: 'en', name: 'English', short: 'EN', gap: ' ', comma: ', ', pause: ', ', stop: '.', colon: ': ' },
  'zh-cn': {
    tag: 'zh-CN',
    name: '简体中文',
    short: '中文',
    gap: '',
    comma: '、',
    pause: '，',
    stop: '。',
    colon: '：',
  },
} as const;

/** The prefix of an address and the name of a content file: `en`, `zh-cn`. */
export type Locale = keyof typeof locales;

export const localeIds = Object.keys(locales) as [Locale, ...Locale[]];

/** A value for every language. */
export const byLocale = <T>(of: (locale: Locale) => T) =>
  Object.fromEntries(localeIds.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

/** English defines the keys of the interface strings; every other language must match them. */
export const defaultLocale: Locale = 'en';

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && value in locales;
}
