import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';
import { type Component, type Heading, type Link, type Part, ProseFault, readProse } from './prose.ts';
import { type Fault, type LineOf, readYaml, showFault } from './yaml.ts';

/** A YAML file, or the head of an MDX file. `data` is unknown until a schema has accepted it. */
export interface Entry {
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  collection: string;
  id: string;
  data: unknown;
  lineOf: LineOf;
}

/** An MDX file taken apart. */
export interface Prose extends Entry {
  language: string;
  headings: Heading[];
  components: Component[];
  links: Link[];
  parts: Part[];
}

/** A file that is there and cannot be parsed. */
export type Unreadable = Pick<Entry, 'file' | 'collection' | 'id'>;

export interface Library {
  entries: Entry[];
  prose: Prose[];
  /** Files with words for searching and with redirects: shaped like entries, and nothing points at them. */
  settings: Entry[];
  /** What names these files is right, and only they are to be mended. */
  unreadable: Unreadable[];
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

/** What is read only after Astro, and is told here with all the rest. */
const settings = ['src/content/search-words.yaml', 'src/redirects.yaml'];
const said = 'search-said';

/** Reads `<root>/src/content` without Astro, so that rules run in tests and before a build. */
export function readLibrary(root: string): Library {
  const library: Library = { entries: [], prose: [], settings: [], unreadable: [], problems: [] };
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
  const words = filesIn(join(base, said)).map((path) => `src/content/${said}/${path}`);
  for (const file of [...settings, ...words.filter((path) => path.endsWith('.yaml'))]) {
    const collection = file.includes(`/${said}/`) ? said : basename(file, '.yaml');
    if (existsSync(join(root, file))) readInto(library, root, join(root, file), collection, library.settings);
  }
  return library;
}

/** The ids of a collection, with those of files that cannot be parsed: a reference to them is no mistake. */
export function idsIn({ entries, unreadable }: Library, collection: string): string[] {
  return [...entries, ...unreadable].filter((one) => one.collection === collection).map(({ id }) => id);
}

/** Every file below a folder, in a fixed order; none when there is no such folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

function readInto(
  library: Library,
  root: string,
  path: string,
  collection: string,
  entries = library.entries,
) {
  const file = relative(root, path).split(sep).join('/');
  const name = basename(path).replace(/\.\w+$/, '');
  // organisations/policy/en.mdx → organisations/policy
  const folder = dirname(relative(join(root, 'src/content', collection), path))
    .split(sep)
    .join('/');
  const id = path.endsWith('.mdx') ? folder : name === 'asset' ? basename(dirname(path)) : name;
  const fail = (fault: Fault, text: string) => {
    const found = showFault(fault, text);
    const line = fault.line ? { line: fault.line } : {};
    library.unreadable.push({ file, collection, id });
    library.problems.push({
      code: 'unreadable-file',
      file,
      ...line,
      expected: 'a file that can be parsed',
      found,
    });
  };
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
    if (path.endsWith('.mdx')) {
      library.prose.push({ file, collection, id, language: name, ...readProse(text) });
      return;
    }
    const { data, faults, lineOf } = readYaml(text);
    if (faults[0]) fail(faults[0], text);
    else entries.push({ file, collection, id, data, lineOf });
  } catch (error) {
    if (error instanceof ProseFault) fail(error.fault, text);
    else fail({ words: error instanceof Error ? error.message : String(error) }, text);
  }
}
