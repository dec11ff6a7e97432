/**
 * Reads a list of evidence numbers as people write it: `E0001, E0003-E0007`, `1-3`, also with `、`, `，`,
 * `–`, `~`, `至` and blanks. Empty means all. What is not in the log comes back as written.
 */
export function readNumbers(
  text: string,
  known: readonly string[],
): { numbers: string[]; unknown: string[] } {
  const parts = text
    .replace(/\s*[-–—－~～至]\s*/g, '-')
    .split(/[\s,;，、；]+/)
    .filter(Boolean);
  if (parts.length === 0) return { numbers: [...known], unknown: [] };
  const places = new Map(known.map((number, place) => [number, place]));
  const placeOf = (number: string) =>
    places.get(`E${number.replace(/^e0*|^0+/i, '').padStart(4, '0')}`) ?? -1;
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const part of parts) {
    const [from = '', to = from, ...more] = part.split('-');
    const [start, end] = [placeOf(from), placeOf(to)];
    if (more.length > 0 || start < 0 || end < start) unknown.push(part);
    else for (const number of known.slice(start, end + 1)) chosen.add(number);
  }
  return { numbers: known.filter((number) => chosen.has(number)), unknown };
}

/** Writes numbers as short as `readNumbers` reads them: `E0001–E0003, E0007`; `known` in their order. */
export function writeNumbers(numbers: readonly string[], known: readonly string[]): string {
  const named = new Set(numbers);
  const runs: string[][] = [];
  let isOpen = false;
  for (const number of known) {
    if (!named.has(number)) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(number);
    else {
      runs.push([number]);
      isOpen = true;
    }
  }
  return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0]}–${run.at(-1)}`)).join(', ');
}
