import { citationsIn, parseCitation } from '../schemas/citation.ts';
import { idsIn, type Library } from './library.ts';
import { perhaps } from './near.ts';
import type { Problem } from './problem.ts';

/** What a reference may point at: the ids that exist, and the folder where one would be added. */
interface Target {
  /** Undefined where the file of all of them cannot be read: its own message is enough. */
  ids: Set<string> | undefined;
  place: string;
}

/** Every id that one file gives of another exists. */
export function checkReferences(library: Library): Problem[] {
  const targets = readTargets(library);
  const fromData = library.entries.flatMap(({ file, data, lineOf }) => {
    return referencesIn(data).flatMap(({ to, id, path }) =>
      check(targets[to], file, id, path.join('.'), lineOf(path)),
    );
  });
  const fromProse = library.prose.flatMap(({ file, components }) => {
    return components.flatMap(({ name, attributes }) => {
      return referencesOf(name, attributes).flatMap(({ to, id }) =>
        check(targets[to], file, id, `<${name}>`),
      );
    });
  });
  return [...fromData, ...fromProse];
}

type Kind = 'sources' | 'steps' | 'messages' | 'channels' | 'reports' | 'figures' | 'glossary';

function readTargets(library: Library): Record<Kind, Target> {
  const target = (collection: string): Target => ({
    ids: new Set(idsIn(library, collection)),
    place: `src/content/${collection}`,
  });
  const terms = library.entries.find(({ collection }) => collection === 'glossary')?.data;
  const termIds = Array.isArray(terms) ? terms.map((term: { id?: unknown }) => String(term?.id)) : undefined;
  return {
    sources: target('sources'),
    steps: target('steps'),
    messages: target('messages'),
    channels: target('channels'),
    reports: target('reports'),
    figures: target('figures'),
    glossary: { ids: termIds && new Set(termIds), place: 'src/content/glossary.yaml' },
  };
}

function check({ ids, place }: Target, file: string, id: string, at: string, line?: number): Problem[] {
  if (!ids || ids.has(id)) return [];
  const found = `${id}${perhaps(id, ids)}`;
  const expected = `an id that exists in ${place}`;
  return [{ code: 'unknown-id', file, ...(line ? { line } : {}), at, expected, found }];
}

interface Reference {
  to: Kind;
  id: string;
  path: PropertyKey[];
}

/** Finds `cites`, `steps`, `messages`, `channel`, `contacts`, `report` and `reports` at any depth. */
function referencesIn(value: unknown, path: PropertyKey[] = []): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]): Reference[] => {
    const at = [...path, isList ? Number(key) : key];
    const each = (to: Kind, list: readonly unknown[]) =>
      list.map((id, index) => ({ to, id: String(id), path: [...at, index] }));
    if (key === 'cites' && Array.isArray(inner)) {
      const sources = inner.map((cite) => parseCitation(String(cite)).source);
      return each('sources', sources);
    }
    if ((key === 'steps' || key === 'messages') && isListOfIds(inner)) return each(key, inner);
    if (key === 'contacts' && isListOfIds(inner)) return each('channels', inner);
    if (key === 'channel' && typeof inner === 'string') return [{ to: 'channels', id: inner, path: at }];
    if (key === 'report' && typeof inner === 'string') return [{ to: 'reports', id: inner, path: at }];
    if (key === 'reports' && typeof inner === 'object' && inner !== null) {
      return Object.entries(inner).map(([name, id]) => ({
        to: 'reports',
        id: String(id),
        path: [...at, name],
      }));
    }
    return referencesIn(inner, at);
  });
}

/** What the attributes of a component refer to. A new component with ids gets its line here. */
function referencesOf(name: string, attributes: Record<string, string>): Omit<Reference, 'path'>[] {
  const { of = '', id = '' } = attributes;
  switch (name) {
    case 'Cite':
    case 'Command':
      return citationsIn(of).map((cite) => ({ to: 'sources', id: parseCitation(cite).source }));
    case 'Steps':
      return [...of.matchAll(/['"]([^'"]+)['"]/g)].map((match) => ({ to: 'steps', id: match[1] ?? '' }));
    case 'Message':
      return [{ to: 'messages', id }];
    case 'Figure':
      return [{ to: 'figures', id }];
    case 'Term':
      return [{ to: 'glossary', id }];
    default:
      return [];
  }
}

/** A figure has `steps` too, which are no ids. */
const isListOfIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
