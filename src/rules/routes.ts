import { place } from '../schemas/channel.ts';
import { route } from '../schemas/route.ts';
import { idsIn, type Library } from './library.ts';
import type { Problem } from './problem.ts';

/**
 * A route is named after a place, tells the way once per situation, asks for asset types that exist, and
 * gives nobody the id of a channel: a kept draft names the one or the other by it.
 */
export function checkRoutes(library: Library): Problem[] {
  const [assets, channels] = [idsIn(library, 'assets'), idsIn(library, 'channels')];
  return library.entries
    .filter(({ collection }) => collection === 'routes')
    .flatMap(({ id, file, data }): Problem[] => {
      const result = route.safeParse(data);
      if (!result.success) return [];
      const { ways } = result.data;
      const known = place.options.some((option) => option === id);
      const named = ways.flatMap(({ situations, always }) =>
        situations.map((name) => (always ? `${name} (always)` : name)),
      );
      const twice = named.filter((name, index) => named.indexOf(name) !== index);
      const lost = ways
        .flatMap(({ stops }) => stops.flatMap((stop) => stop.assets ?? []))
        .filter((asset) => !assets.includes(asset));
      const taken = ways
        .flatMap(({ stops }) => stops.flatMap(({ someone }) => someone?.id ?? []))
        .filter((someone) => channels.includes(someone));
      const places = `one of ${place.options.join(', ')}`;
      return [
        ...(known ? [] : [{ code: 'unknown-id', file, expected: places, found: id } as const]),
        ...twice.map((found): Problem => {
          const expected = 'a situation that stands once in the file';
          return { code: 'does-not-fit', file, at: 'ways', expected, found: `${found} twice` };
        }),
        ...taken.map((found): Problem => {
          const expected = 'an id that no file in src/content/channels has';
          return { code: 'does-not-fit', file, at: 'ways', expected, found };
        }),
        ...lost.map((found): Problem => {
          const expected = 'an id that exists in src/content/assets';
          return { code: 'unknown-id', file, at: 'ways', expected, found };
        }),
      ];
    });
}
