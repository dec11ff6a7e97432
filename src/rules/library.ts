import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from './problem.ts';
import { type Component, type Heading, readProse } from './prose.ts';

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
}

export interface Library {
  entries: Entry[];
  prose: Prose[];
  problems: Problem[];
}

const collections = ['assets', 'guides', 'steps', 'channels', 'sources', 'figures'];

/** Reads `<root>/src/content` without Astro, so that rules run in tests and before a build. */
export function readLibrary(root: string): Library {
  const library: Library = { entries: [], prose: [], problems: [] };
  const base = join(root, 'src/content');
  for (const collection of collections) {
    const paths = readdirSync(join(base, collection), { recursive: true, encoding: 'utf8' });
    for (const path of paths.toSorted()) {
      if (/\.(yaml|mdx)$/.test(path)) readInto(library, root, join(base, collection, path), collection);
    }
  }
  readInto(library, root, join(base, 'glossary.yaml'), 'glossary');
  return library;
}

function readInto(library: Library, root: string, path: string, collection: string) {
  const file = relative(root, path).split(sep).join('/');
  const name = basename(path).replace(/\.\w+$/, '');
  try {
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.mdx')) {
      const prose = readProse(text);
      const id = basename(dirname(path));
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
