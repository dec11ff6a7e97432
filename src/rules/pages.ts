import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn, type Library } from './library.ts';
import { valueAt } from './shape-words.ts';

/** The pages of one language: all languages have the same. */
export interface Pages {
  /** Without language: `keep/log/`; empty for the start page. */
  paths: Set<string>;
  /** Beginnings of addresses below which nobody can tell, because the file that says so is unreadable. */
  unsure: string[];
}

/**
 * Which pages a build makes of the content: one for each file in `src/pages/[lang]`, and for those with
 * a name in brackets one for each record. A new file of that kind gets its line here; a test compares
 * all with `links.lock`. Pages made to be embedded (cards, own hand-outs) are left out: no text links there.
 */
export function readPages(library: Library): Pages {
  const assets = idsIn(library, 'assets');
  const named: Record<string, readonly string[]> = {
    '[...guide]': [
      ...library.prose.filter(({ collection }) => collection === 'guides').map(({ id }) => id),
      ...idsIn(library, 'guides'),
    ],
    'assets/[asset]': assets,
    'handouts/[handout]': [...idsIn(library, 'handouts'), ...assets],
    'report/channels/[channel]': idsIn(library, 'channels'),
    'report/draft/form/[report]': idsIn(library, 'reports'),
    'spot/check/[node]': nodesOf(library),
  };
  const paths = templates.flatMap((template) => {
    const start = template.indexOf('[');
    if (start >= 0) return (named[template] ?? []).map((id) => `${template.slice(0, start)}${id}/`);
    const path = template.replace(/(^|\/)index$/, '');
    return [path ? `${path}/` : ''];
  });
  const isFlowLost = library.unreadable.some(({ collection }) => collection === 'flows');
  return { paths: new Set(paths), unsure: isFlowLost ? ['spot/check/'] : [] };
}

const folder = join(import.meta.dirname, '../pages/[lang]');

/** `assets/[asset]`, `keep/log`, `index`. */
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.astro'))
  .map((path) => path.replace(/\.astro$/, ''));

/** Questions and outcomes of the check, also of a file that does not fit its schema. */
function nodesOf({ entries }: Library): string[] {
  const flow = entries.find(({ collection, id }) => collection === 'flows' && id === 'check')?.data;
  return ['questions', 'outcomes'].flatMap((name) => {
    const nodes = valueAt(flow, [name]);
    return Array.isArray(nodes) ? nodes.map((node) => String(valueAt(node, ['id']))) : [];
  });
}
