import { citationsIn, parseCitation } from '../schemas/citation.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';

/** What a reference may point at: the ids that exist, and the folder where one would be added. */
interface Target {
  ids: Set<string>;
  place: string;
}

/** Every id that one file gives of another exists. */
export function checkReferences(library: Library): Problem[] {
  const targets = readTargets(library);
  const fromData = library.entries.flatMap(({ file, data }) => {
    return referencesIn(data).flatMap(({ to, id, at }) => check(targets, file, at, to, id));
  });
  const fromProse = library.prose.flatMap(({ file, components }) => {
    return components.flatMap(({ name, attributes }) => {
      return referencesOf(name, attributes).flatMap(({ to, id }) =>
        check(targets, file, `<${name}>`, to, id),
      );
    });
  });
  return [...fromData, ...fromProse];
}

type Kind = 'sources' | 'steps' | 'messages' | 'channels' | 'reports' | 'figures' | 'glossary';

function readTargets({ entries }: Library): Record<Kind, Target> {
  const idsIn = (collection: string) =>
    new Set(entries.filter((entry) => entry.collection === collection).map(({ id }) => id));
  const terms = entries.find(({ collection }) => collection === 'glossary')?.data;
  const termIds = Array.isArray(terms) ? terms.map((term: { id?: unknown }) => String(term?.id)) : [];
  return {
    sources: { ids: idsIn('sources'), place: 'src/content/sources' },
    steps: { ids: idsIn('steps'), place: 'src/content/steps' },
    messages: { ids: idsIn('messages'), place: 'src/content/messages' },
    channels: { ids: idsIn('channels'), place: 'src/content/channels' },
    reports: { ids: idsIn('reports'), place: 'src/content/reports' },
    figures: { ids: idsIn('figures'), place: 'src/content/figures' },
    glossary: { ids: new Set(termIds), place: 'src/content/glossary.yaml' },
  };
}

function check(targets: Record<Kind, Target>, file: string, at: string, to: Kind, id: string): Problem[] {
  const { ids, place } = targets[to];
  if (ids.has(id)) return [];
  return [{ code: 'unknown-id', file, at, expected: `an id that exists in ${place}`, found: id }];
}

interface Reference {
  to: Kind;
  id: string;
  at: string;
}

/** Finds `cites`, `steps`, `messages`, `channel`, `contacts`, `report` and `reports` at any depth. */
function referencesIn(value: unknown, path = ''): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Reference[] => {
    const at = path ? `${path}.${key}` : key;
    if (key === 'cites' && Array.isArray(inner)) {
      return inner.map((cite) => ({ to: 'sources', id: parseCitation(String(cite)).source, at }));
    }
    if ((key === 'steps' || key === 'messages') && isListOfIds(inner)) {
      return inner.map((id) => ({ to: key, id, at }));
    }
    if (key === 'contacts' && isListOfIds(inner)) {
      return inner.map((id) => ({ to: 'channels', id, at }));
    }
    if (key === 'channel' && typeof inner === 'string') return [{ to: 'channels', id: inner, at }];
    if (key === 'report' && typeof inner === 'string') return [{ to: 'reports', id: inner, at }];
    if (key === 'reports' && typeof inner === 'object' && inner !== null) {
      return Object.values(inner).map((id) => ({ to: 'reports', id: String(id), at }));
    }
    return referencesIn(inner, at);
  });
}

/** What the attributes of a component refer to. A new component with ids gets its line here. */
function referencesOf(name: string, attributes: Record<string, string>): Omit<Reference, 'at'>[] {
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
