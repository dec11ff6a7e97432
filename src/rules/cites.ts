import { citationsIn, parseCitation } from '../schemas/citation.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';

/** A citation around words names one source; several articles of it are one place. */
export function checkCites({ prose }: Library): Problem[] {
  return prose.flatMap(({ file, components }) =>
    components.flatMap(({ name, attributes: { of = '' }, words }): Problem[] => {
      const sources = new Set(citationsIn(of).map((cite) => parseCitation(cite).source));
      if (name !== 'Cite' || words.trim() === '' || sources.size === 1) return [];
      return [
        {
          code: 'two-sources-one-link',
          file,
          at: `<Cite>${words}</Cite>`,
          expected: 'one source, for the words are one link',
          found: [...sources].join(', ') || 'none',
        },
      ];
    }),
  );
}
