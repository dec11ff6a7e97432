import { parseCitation } from '../schemas/citation.ts';
import type { Remark } from './freshness.ts';
import type { Library } from './library.ts';

/** Sources that nothing cites; none as long as a file cannot be read, which may cite them. */
export function findUnusedSources({ entries, prose, unreadable }: Library): Remark[] {
  if (unreadable.length > 0) return [];
  const cited = new Set(
    [
      ...entries.flatMap(({ data }) => citesIn(data)),
      ...prose.flatMap(({ components }) =>
        components.flatMap(({ attributes }) => (attributes['of'] ?? '').split(/\s+/)),
      ),
    ].map((cite) => parseCitation(cite).source),
  );
  return entries
    .filter(({ collection, id }) => collection === 'sources' && !cited.has(id))
    .map(({ file }) => ({ file, text: 'nothing cites this source' }));
}

function citesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cites' && Array.isArray(inner) ? inner.map(String) : citesIn(inner),
  );
}

/** Parts of a page, from one h2 to the next, that neither cite a source nor say that they are advice. */
export function findUncited({ prose }: Library): Remark[] {
  return prose.flatMap(({ file, parts }) =>
    parts
      .filter(({ components }) => !components.some((name) => supporting.has(name)))
      .map(({ id }) => ({ file, text: `#${id} cites no source and is not marked as advice` })),
  );
}

const supporting = new Set(['Cite', 'Advice', 'Steps', 'Command', 'Figure', 'Channels', 'Message']);
