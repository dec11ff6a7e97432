interface Entry {
  /** `cn`, `us`, `eu`, or `world` for what is bound to no place. */
  place: string;
  situations: readonly string[];
}

/** Those of our places that are member states, where what is `eu` serves too. */
const inEuropeanUnion = new Set(['de', 'fr', 'nl']);

/**
 * Whether an entry fits the wish; an empty wish fits everything. What is bound to no place serves
 * everywhere, so it stays when a place is chosen.
 */
export function matches(entry: Entry, wish: { place: string; situation: string }): boolean {
  const wider = ['world', ...(inEuropeanUnion.has(wish.place) ? ['eu'] : [])];
  const isHere = wish.place === '' || entry.place === wish.place || wider.includes(entry.place);
  return isHere && (wish.situation === '' || entry.situations.includes(wish.situation));
}
