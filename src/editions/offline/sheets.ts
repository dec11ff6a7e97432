import { rulesOf } from './styles.ts';

/** The class of a page that is a hand-out, one sheet of paper. */
export const sheetClass = 'sheet';

/**
 * The style of a hand-out, which has a document to itself on the site, for one page among others: every
 * rule is for what is inside the sheet. What the guide's own style says of the same elements is taken
 * back first, by a selector that any rule of the sheet outweighs; not of drawings, whose shapes some
 * browsers take for style.
 */
export function sheetStyle(sheets: readonly string[]): string {
  const within = `.${sheetClass}`;
  const back = `${within},${within} :where(:not(svg,svg *,[hidden])){all:revert}`;
  return back + sheets.map((sheet) => rulesOf(sheet).map(narrowed).join('')).join('');
}

/** One rule, and those in it, for the inside of a sheet. */
function narrowed(rule: string): string {
  const open = rule.indexOf('{');
  if (open < 0) return '';
  const [head, body] = [rule.slice(0, open).trim(), rule.slice(open + 1, -1)];
  // Sheets have margins of their own: a page of that name, as `offline.css` has it.
  if (head.startsWith('@page')) return `@page ${sheetClass}{${body}}`;
  if (head.startsWith('@')) {
    const inner = rulesOf(body).map(narrowed).join('');
    return inner && `${head}{${inner}}`;
  }
  // Names of colours and sizes: the guide's own are the same.
  if (/^(:root|\[data-verb)/.test(head)) return '';
  return `${selectorsIn(head).map(selector).join(',')}{${body}}`;
}

/** A list of selectors, at the commas that stand in no brackets. */
const selectorsIn = (list: string) => list.split(/,(?![^(]*\))/).map((one) => one.trim());

function selector(one: string): string {
  const within = `.${sheetClass}`;
  if (/^(html|body)\b/.test(one)) return one.replace(/^(html|body)/, within);
  return `${within} ${one}`;
}
