/** `2026-11-22` → `22 November 2026`, `2026年11月22日`; months and years alone stay so. `language` is BCP 47. */
export function longDate(date: string, language: string): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(tag, options).format(new Date(date));
}
