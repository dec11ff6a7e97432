import { defaultLocale } from '../i18n/locales.ts';
import type { Library, Prose } from './library.ts';
import type { Problem } from './problem.ts';
import type { Heading } from './prose.ts';

/** Every heading has an explicit id, unique on its page and the same in every language. */
export function checkHeadings({ prose }: Library): Problem[] {
  const own = prose.flatMap(checkIds);
  // A missing id would make the other language look wrong too, and an editor might delete the right one.
  if (own.length > 0) return own;
  return prose.flatMap((entry) => {
    const wrong = checkAsset(entry);
    return wrong.length > 0 ? wrong : compare(entry, prose);
  });
}

function checkIds({ file, headings }: Prose): Problem[] {
  const seen = new Set<string>();
  return headings.flatMap(({ text, id, line }): Problem[] => {
    const place = { file, at: text.trim(), ...(line ? { line } : {}) };
    if (!id) {
      const expected = `${place.at} {#an-id}`;
      return [{ code: 'heading-without-id', ...place, expected, found: 'no id' }];
    }
    if (seen.has(id)) {
      const expected = 'an id that stands once on the page';
      return [{ code: 'heading-without-id', ...place, expected, found: `#${id} again` }];
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
  if (outline(entry) === outline(model)) return [];
  const { found, line } = difference(entry, model);
  const expected = `the same headings as in ${model.file}`;
  return [
    {
      code: 'heading-ids-differ',
      file: entry.file,
      ...(line ? { line } : {}),
      expected,
      found: found.join('; '),
    },
  ];
}

/** `## a, ### b`: depth and id of every heading in order. */
const outline = ({ headings }: Prose): string => headings.map(mark).join(', ');

const mark = ({ depth, id }: Heading) => `${'#'.repeat(depth)} ${id ?? '(none)'}`;

/** Only what is not alike, since an editor finds one of twenty in two lists badly; `line` is of the first. */
function difference(entry: Prose, model: Prose): { found: string[]; line: number | undefined } {
  const [here, there] = [entry.headings.map(mark), model.headings.map(mark)];
  const pairs = inCommon(here, there);
  const found: string[] = [];
  let line: number | undefined;
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [here.length, there.length] as const]) {
    const [own, other] = [here.slice(i, nextI).join(', '), there.slice(j, nextJ).join(', ')];
    if (own && other) {
      found.push(`${own} (${entry.language}) stands where ${other} (${model.language}) stands`);
    } else if (own) found.push(`${own} stands in ${entry.language} only`);
    else if (other) {
      found.push(`${other} stands in ${model.language} only, ${j > 0 ? `after ${there[j - 1]}` : 'first'}`);
    }
    // Where something is missing, the heading before the gap.
    if (own || other) line ??= entry.headings[own ? i : Math.max(0, i - 1)]?.line;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return { found, line };
}

/** The places of the longest common sequence in both lists, in order. */
function inCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
