import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from './problem.ts';
import { type Component, type Heading, type Part, readProse } from './prose.ts';

/** A YAML file, or the head of an MDX file. `data` is unknown until a schema has accepted it. */
export interface Entry {
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  collection: string;
  id: string;
  data: unknown;
}

/** An MDX file taken apart. */
export interface Prose extends Entry {
  language: string;
  headings: Heading[];
  components: Component[];
  parts: Part[];
}

export interface Library {
  entries: Entry[];
  prose: Prose[];
  problems: Problem[];
}

const collections = [
  'assets',
  'guides',
  'steps',
  'channels',
  'sources',
  'figures',
  'flows',
  'handouts',
  'messages',
  'reports',
  'routes',
];
/** Collections that are one file: a list of records with ids. */
const lists = ['changes', 'glossary', 'report-fields'];

/** Reads `<root>/src/content` without Astro, so that rules run in tests and before a build. */
export function readLibrary(root: string): Library {
  const library: Library = { entries: [], prose: [], problems: [] };
  const base = join(root, 'src/content');
  for (const collection of collections) {
    for (const path of filesIn(join(base, collection))) {
      if (/\.(yaml|mdx)$/.test(path)) readInto(library, root, join(base, collection, path), collection);
    }
  }
  for (const list of lists) {
    const path = join(base, `${list}.yaml`);
    // A folder of content may go without fields of reports; every guide has a glossary.
    if (list === 'glossary' || existsSync(path)) readInto(library, root, path, list);
  }
  return library;
}

/** Every file below a folder, in a fixed order; none when there is no such folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

function readInto(library: Library, root: string, path: string, collection: string) {
  const file = relative(root, path).split(sep).join('/');
  const name = basename(path).replace(/\.\w+$/, '');
  try {
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.mdx')) {
      const prose = readProse(text);
      // organisations/policy/en.mdx → organisations/policy
      const id = dirname(relative(join(root, 'src/content', collection), path))
        .split(sep)
        .join('/');
      library.prose.push({ file, collection, id, language: name, ...prose });
    } else {
      const id = name === 'asset' ? basename(dirname(path)) : name;
      library.entries.push({ file, collection, id, data: parse(text) });
    }
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    library.problems.push({ code: 'unreadable-file', file, expected: 'a file that can be parsed', found });
  }
}
