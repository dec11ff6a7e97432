/**
 * One style sheet out of those of all pages: every rule once, in an order that keeps the order of each
 * page. Pages share most of their rules, and components bring theirs along, so a rule of one page is
 * either the same on another or names what stands only on its own.
 */
export function mergeStyles(sheets: readonly (readonly string[])[]): string {
  const merged: string[] = [];
  const known = new Set<string>();
  for (const sheet of new Set(sheets.map((styles) => styles.join('')))) {
    let at = 0;
    for (const rule of rulesOf(sheet)) {
      if (known.has(rule)) {
        at = Math.max(at, merged.indexOf(rule) + 1);
        continue;
      }
      known.add(rule);
      merged.splice(at, 0, rule);
      at += 1;
    }
  }
  return merged.join('');
}

/** The rules of a sheet as they stand, each at-rule with all that is in it. */
export function rulesOf(sheet: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of sheet.matchAll(
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|[{};]/g,
  )) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    const isEnd = depth === 0 && (sign === '}' || sign === ';');
    if (!isEnd) continue;
    rules.push(sheet.slice(start, index + 1).trim());
    start = index + 1;
  }
  return rules;
}
