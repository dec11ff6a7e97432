/**
 * Reads a list of evidence numbers as people write it: `E0001, E0003-E0007`, also with `、`, `，`,
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
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const part of parts) {
    const [from = '', to = from] = part.split('-').map((number) => number.toUpperCase());
    const start = known.indexOf(from);
    const end = known.indexOf(to);
    if (start < 0 || end < start) unknown.push(part);
    else for (const number of known.slice(start, end + 1)) chosen.add(number);
  }
  return { numbers: known.filter((number) => chosen.has(number)), unknown };
}
