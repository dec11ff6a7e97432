/** `2026-11-22`: the date on the reader's own clock. */
export function localDate(date: Date): string {
  return localTimestamp(date).replace(/T.*/, '');
}

/** `2026-11-22T20:33:01+08:00`: the date and time on the reader's own clock with its zone, RFC 3339. */
export function localTimestamp(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + offset * 60_000).toISOString().replace(/\.\d+Z$/, '');
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${shifted}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * Whether a text is a moment: date, time to the minute or finer, and a zone (`Z` or a numeric offset).
 * Years outside 0000 to 9999 have six digits and a sign, as `toISOString` writes them: the clock of a
 * broken device must not make a log unreadable.
 */
export function isTimestamp(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [year, month, day, hour, minute, second, offsetHour, offsetMinute] = parts.slice(1).map(Number);
  // The calendar repeats every 400 years; so no year is out of the reach of Date.
  const days = new Date(Date.UTC(2000 + ((year as number) % 400), month as number, 0));
  return (
    within(month, 1, 12) &&
    within(day, 1, days.getUTCDate()) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second || 0, 0, 60) &&
    within(offsetHour || 0, 0, 23) &&
    within(offsetMinute || 0, 0, 59)
  );
}

const shape =
  /^(\d{4}|[+-]\d{6})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):(\d\d))$/;

function within(value: number | undefined, least: number, most: number) {
  return value !== undefined && value >= least && value <= most;
}
