/** Where a word of the index stands on one page, and how much it says about that page. */
export interface Place {
  score: number;
  /** Numbers of words in the text of the page. */
  at: readonly number[];
}

/** The pages with a word, by their ids. */
export type Places = ReadonlyMap<string, Place>;

/** Where words stand side by side, as the pairs of a longer word do: not all of 自行车 is found by 自行. */
export function sideBySide(parts: readonly Places[]): Places {
  const [first = new Map<string, Place>(), ...rest] = parts;
  if (rest.length === 0) return first;
  const found = new Map<string, Place>();
  for (const [id, place] of first) {
    const others = rest.map((places) => places.get(id));
    const at = place.at.filter((start) =>
      others.every((other, index) => other?.at.includes(start + index + 1)),
    );
    const scores = [place, ...others].map((one) => one?.score ?? 0);
    if (at.length > 0) found.set(id, { at, score: Math.min(...scores) });
  }
  return found;
}
