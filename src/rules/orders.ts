import type { Library } from './library.ts';
import type { Problem } from './problem.ts';

/** No two records of a collection have the same place in lists. */
export function checkOrders({ entries }: Library): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, collection, data }): Problem[] => {
    const order =
      typeof data === 'object' && data !== null && 'order' in data ? Number(data.order) : undefined;
    if (order === undefined) return [];
    const place = `${collection} ${order}`;
    const other = seen.get(place);
    seen.set(place, other ?? file);
    const expected = 'a number that no other record of the collection has';
    return other
      ? [{ code: 'does-not-fit', file, at: 'order', expected, found: `${order}, as in ${other}` }]
      : [];
  });
}
