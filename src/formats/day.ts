/** Whether a text is a day of the calendar: `2026-11-22`. */
export function isDay(value: string): boolean {
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  // Date.parse makes 3 March of 31 February.
  return isWritten && new Date(value).toISOString().startsWith(value);
}
