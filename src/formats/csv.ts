/** Rows as RFC 4180 text that a spreadsheet opens and does not run. */
export function csv(_rows: readonly (readonly string[])[]): string {
  throw new Error('to be written');
}
