/** `2026-11-22` → `22 November 2026`, `2026年11月22日`; `language` is BCP 47. Pages have `formatDate` of i18n, which no script loads. */
export function longDate(date: string, language: string): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  };
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(tag, options).format(new Date(`${date}T00:00:00Z`));
}
