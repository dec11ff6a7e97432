import { isBagTagFile } from '../../formats/bag-reader.ts';
import { isChecksumListName } from '../../formats/checksum-list-reader.ts';
import type { Entry, Source } from './source.ts';

/** Why what was dropped cannot be judged at all. */
export type RefusalCode = 'nothing' | 'not-a-package' | 'several-packages' | 'list-alone' | 'zip-broken';

export interface Refusal {
  refusal: RefusalCode;
  /** A name or a cause, to be shown by `visible` only. */
  found?: string;
}

export interface Recognised {
  kind: 'bag' | 'list';
  /** Name of the base folder; empty when there is none. */
  folder: string;
  /** Entries of the package by their path from the base folder. */
  entries: Map<string, Entry>;
  /** Paths, from the top, of what lies outside the base folder. */
  outside: string[];
  /** What must be read before anything is judged: manifests, checksum lists. */
  tagFiles: string[];
}

/** Finds the package in what was dropped: a bag (RFC 8493), or files with a checksum list. */
export function recognise({ entries }: Source): Recognised | Refusal {
  if (entries.length === 0) return { refusal: 'nothing' };
  const declared = shallowest(entries, (name) => name === 'bagit.txt');
  const found = declared.length > 0 ? declared : shallowest(entries, isManifest);
  if (found.length > 1) return { refusal: 'several-packages', found: found.join(' · ') };
  const [base] = found;
  if (base === undefined) return recogniseList(entries, isChecksumListName);
  const inBase = below(entries, base);
  const hasPayload = [...inBase.keys()].some((path) => path.startsWith('data/'));
  // A manifest among loose files is a list like others.
  if (declared.length === 0 && !hasPayload) return recogniseList(entries, isManifest);
  return result('bag', base, entries, inBase, isBagTagFile);
}

function recogniseList(entries: readonly Entry[], fits: (name: string) => boolean): Recognised | Refusal {
  const bases = shallowest(entries, fits);
  const [base] = bases;
  if (base === undefined) return { refusal: 'not-a-package', found: entries[0]?.path ?? '' };
  if (bases.length > 1) return { refusal: 'several-packages', found: bases.join(' · ') };
  const inBase = below(entries, base);
  const isList = (path: string) =>
    !path.includes('/') &&
    (isChecksumListName(path) || isManifest(path) || /^tagmanifest-[^/]+\.txt$/i.test(path));
  if ([...inBase.keys()].every(isList))
    return { refusal: 'list-alone', found: [...inBase.keys()].join(', ') };
  return result('list', base, entries, inBase, isList);
}

function isManifest(name: string): boolean {
  return /^manifest-[^/]+\.txt$/i.test(name);
}

/** Folders, nearest to the top, that hold a file whose name fits; '' is the top. */
function shallowest(entries: readonly Entry[], fits: (name: string) => boolean): string[] {
  const folders = entries
    .filter(({ path }) => fits(path.slice(path.lastIndexOf('/') + 1)) && !path.startsWith('__MACOSX/'))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  const depth = folders.reduce((least, folder) => Math.min(least, folder.split('/').length), Infinity);
  return [...new Set(folders.filter((folder) => folder.split('/').length === depth))];
}

function below(entries: readonly Entry[], base: string): Map<string, Entry> {
  const own = entries.filter(({ path, isBeside }) => path.startsWith(base) && !isBeside);
  const map = new Map(own.map((entry) => [entry.path.slice(base.length), entry]));
  for (const entry of entries) if (entry.isBeside && !map.has(entry.path)) map.set(entry.path, entry);
  return map;
}

function result(
  kind: Recognised['kind'],
  base: string,
  entries: readonly Entry[],
  inBase: Map<string, Entry>,
  isTagFile: (path: string) => boolean,
): Recognised {
  return {
    kind,
    folder: base.replace(/\/$/, ''),
    entries: inBase,
    outside: entries
      .filter(({ path, isBeside }) => !path.startsWith(base) && !isBeside)
      .map(({ path }) => path),
    tagFiles: [...inBase]
      .filter(([path, { isBeside }]) => isTagFile(path) && !isBeside)
      .map(([path]) => path),
  };
}
