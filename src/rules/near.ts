/** The three names nearest to a mistyped one, the best first; none when nothing is near. */
export function near(name: string, names: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  return [...names]
    .map((other) => ({ other, away: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, away }) => away <= limit || (name.length > 3 && other.includes(name)))
    .toSorted((a, b) => a.away - b.away || a.other.localeCompare(b.other))
    .slice(0, 3)
    .map(({ other }) => other);
}

/** `, perhaps home.title or home.lead`; empty when nothing is near. */
export function perhaps(name: string, names: Iterable<string>): string {
  const found = near(name, names);
  return found.length > 0 ? `, perhaps ${found.join(' or ')}` : '';
}

/** Letters to add, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const kept = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
