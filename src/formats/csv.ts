/**
 * Rows as RFC 4180 text: every cell quoted, CRLF at the end of each row. It begins with a byte order
 * mark, without which Excel reads the file in the machine's old code page and garbles Chinese.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV Injection).
 * So does a formula behind a semicolon or line break inside a cell: where lists are separated by
 * semicolons, as in German Windows, Excel ignores the quotes and makes a cell of it. So a cell may
 * differ from the value; the exact one is in `evidence-log.json`.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * The places where a formula would start: at the beginning or behind a separator, before what an
 * import may strip (spaces, unseen characters, quotes) and a formula sign of either width. A control
 * character at the very beginning counts as well (OWASP: tab, CR, LF; ASVS: NUL).
 */
const formula =
  /(?<=^|[;\t\r\n])(?=(?:(?![;\t\r\n])[\s\p{Cc}\p{Cf}"'‘’“”＂＇])*[=+\-@＝＋－＠])|^(?=\p{Cc})/gu;

function cell(value: string) {
  return `"${value.replace(formula, "'").replaceAll('"', '""')}"`;
}
