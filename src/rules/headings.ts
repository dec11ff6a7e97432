import { defaultLocale } from '../i18n/locales.ts';
import type { Library, Prose } from './library.ts';
import type { Problem } from './problem.ts';

/** Every heading has an explicit id, unique on its page and the same in every language. */
export function checkHeadings({ prose }: Library): Problem[] {
  const own = prose.flatMap(checkIds);
  // A missing id would make the other language look wrong too, and an editor might delete the right one.
  if (own.length > 0) return own;
  return prose.flatMap((entry) => [...checkAsset(entry), ...compare(entry, prose)]);
}

function checkIds({ file, headings }: Prose): Problem[] {
  const seen = new Set<string>();
  return headings.flatMap(({ text, id }): Problem[] => {
    const at = text.trim();
    if (!id) {
      const expected = `${at} {#an-id}`;
      return [{ code: 'heading-without-id', file, at, expected, found: 'no id' }];
    }
    if (seen.has(id)) {
      const expected = 'an id that stands once on the page';
      return [{ code: 'heading-without-id', file, at, expected, found: `#${id} again` }];
    }
    seen.add(id);
    return [];
  });
}

/** The two questions that an asset type answers in prose; the others come from asset.yaml. */
const assetOutline = '## what-it-is, ## how-it-is-abused';

function checkAsset(entry: Prose): Problem[] {
  const found = outline(entry);
  if (entry.collection !== 'assets' || found === assetOutline) return [];
  return [{ code: 'heading-ids-differ', file: entry.file, expected: assetOutline, found }];
}

function compare(entry: Prose, all: readonly Prose[]): Problem[] {
  const model = all.find(
    ({ collection, id, language }) =>
      collection === entry.collection && id === entry.id && language === defaultLocale,
  );
  if (!model || model === entry) return [];
  const expected = outline(model);
  const found = outline(entry);
  if (expected === found) return [];
  return [
    { code: 'heading-ids-differ', file: entry.file, expected: `${expected}, as in ${model.file}`, found },
  ];
}

/** `## a, ### b`: depth and id of every heading in order. */
function outline({ headings }: Prose): string {
  return headings.map(({ depth, id }) => `${'#'.repeat(depth)} ${id ?? '(none)'}`).join(', ');
}
