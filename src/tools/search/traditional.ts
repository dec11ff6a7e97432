/** As the build writes it: see `editions/search/traditional.ts`. */
export interface TraditionalTable {
  /** Each character that pages do not use, followed by the one they do. */
  characters: string;
  /** `网域 域名`: how else the trade says it, in simplified characters; longer ones may contain shorter ones. */
  terms: readonly string[];
}

/** What was typed, in the characters and terms of the pages. */
export function simplify(typed: string, table: TraditionalTable): string {
  const characters = [...table.characters];
  const plain = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    plain.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  const text = [...typed].map((character) => plain.get(character) ?? character).join('');
  const terms = new Map(table.terms.map((term) => term.split(' ') as [string, string]));
  const longest = Math.max(0, ...[...terms.keys()].map(({ length }) => length));
  let result = '';
  for (let at = 0; at < text.length; ) {
    let size = Math.min(longest, text.length - at);
    while (size > 0 && !terms.has(text.slice(at, at + size))) size -= 1;
    result += size > 0 ? terms.get(text.slice(at, at + size)) : text[at];
    at += Math.max(1, size);
  }
  return result;
}
