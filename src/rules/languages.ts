import { localeIds } from '../i18n/locales.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';

/** Every guide and asset type has its MDX file in every language, and in no other. */
export function checkLanguages(library: Library): Problem[] {
  const { prose, unreadable } = library;
  const texts = [...prose, ...unreadable.filter(({ file }) => file.endsWith('.mdx'))];
  const folders = new Set(texts.map((entry) => `${entry.collection}/${entry.id}`));
  const described = new Set(idsOfAssets(library));
  for (const id of described) folders.add(`assets/${id}`);
  const bare = [...folders]
    .filter((folder) => folder.startsWith('assets/') && !described.has(folder.slice('assets/'.length)))
    .map((folder): Problem => {
      const file = `src/content/${folder}`;
      return { code: 'does-not-fit', file, expected: `the file ${file}/asset.yaml`, found: 'nothing' };
    });
  const written = new Set(texts.map((entry) => entry.file));
  const missing = [...folders].flatMap((folder) =>
    localeIds
      .map((language) => `src/content/${folder}/${language}.mdx`)
      .filter((file) => !written.has(file))
      .map((file): Problem => {
        const expected = `the file ${file} (copy its neighbour and translate it)`;
        return { code: 'missing-language', file: `src/content/${folder}`, expected, found: 'nothing' };
      }),
  );
  const strangers = prose
    .filter((entry) => !localeIds.some((id) => id === entry.language))
    .map(({ file, language }): Problem => {
      const expected = `one of ${localeIds.join(', ')} (src/i18n/locales.ts)`;
      return { code: 'unknown-id', file, expected, found: language };
    });
  return [...bare, ...missing, ...strangers];
}

/** Asset types with an `asset.yaml`, readable or not; their texts are in the same collection. */
const idsOfAssets = ({ entries, unreadable }: Library) =>
  [...entries, ...unreadable]
    .filter(({ collection, file }) => collection === 'assets' && file.endsWith('.yaml'))
    .map(({ id }) => id);
