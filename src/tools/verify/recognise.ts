import { isBagTagFile } from '../../formats/bag/bag-reader.ts';
import { isChecksumListName } from '../../formats/bag/checksum-list-reader.ts';
import { algorithmNamed, manifestName } from '../../formats/bag/manifest-name.ts';
import type { Entry, Source } from './source.ts';
import { isTimestampResponse } from './timestamp-response.ts';

/** Why what was dropped cannot be judged at all. */
type RefusalCode =
  | 'nothing'
  | 'not-a-package'
  | 'several-packages'
  | 'list-alone'
  | 'log-alone'
  | 'timestamp-alone'
  | 'archive'
  | 'zip-encrypted'
  | 'zip-method'
  | 'zip-broken';

export interface Refusal {
  refusal: RefusalCode;
  /** A name or a cause, to be shown by `visible` only. */
  found?: string;
}

export interface Recognised {
  kind: 'bag' | 'list';
  /** Folder that the package lies in, with `/` at its end; empty at the top. */
  base: string;
  /** Entries of the package by their path from the base folder, and what may be used from beside it. */
  entries: Map<string, Entry>;
  /**
   * Those of them, by the same path, that lie outside the base folder or were dropped beside the zip: no
   * part of the package, but a list may name them. Their paths start where the base folder lies.
   */
  beside: Set<string>;
  /** Paths, from the top, of what lies outside the base folder or beside a bag. */
  outside: string[];
  /** Manifests, checksum lists and what declares a bag, by their path from the base folder. */
  tagFiles: string[];
}

/**
 * Finds the package in what was dropped: a bag (RFC 8493), or files with a checksum list. The one nearest
 * to the top is meant, whatever its kind: one that lies deeper can be evidence itself.
 */
export function recognise({ entries }: Source): Recognised | Refusal {
  if (entries.length === 0) return { refusal: 'nothing' };
  const own = entries.filter(({ isBeside }) => !isBeside);
  const withData = new Set<string>();
  for (const { path } of own)
    for (const { index } of path.matchAll(/(?<![^/])data\//g)) withData.add(path.slice(0, index));
  const bases = shallowest(own, withData);
  const [base] = bases;
  if (base === undefined) return { refusal: 'not-a-package', found: entries[0]?.path ?? '' };
  if (bases.length > 1) return { refusal: 'several-packages', found: bases.slice(0, 5).join(' · ') };
  const inBase = new Map<string, Entry>();
  for (const entry of own) if (entry.path.startsWith(base)) inBase.set(entry.path.slice(base.length), entry);
  // A manifest among loose files is a list like others.
  const kind = inBase.has('bagit.txt') || (withData.has(base) && hasManifest(inBase)) ? 'bag' : 'list';
  const isList = (path: string) =>
    !path.includes('/') && (isChecksumListName(path) || isKnownManifest(path) || isTagManifest(path));
  const isTagFile = kind === 'bag' ? isBagTagFile : isList;
  const tagFiles = [...inBase.keys()].filter(isTagFile);
  // A bag is whole by itself; a list is checked with the files it lies beside.
  const beside = new Set<string>();
  const parent = base.replace(/[^/]*\/$/, '');
  const inside = new Set(inBase.values());
  for (const entry of entries) {
    if (inside.has(entry) || isOfMacOs(entry.path)) continue;
    if (kind === 'bag' && !isTimestampResponse(entry.path)) continue;
    const isNear = !entry.isBeside && entry.path.startsWith(parent);
    const path = isNear ? entry.path.slice(parent.length) : entry.path;
    if (inBase.has(path)) continue;
    inBase.set(path, entry);
    beside.add(path);
    inside.add(entry);
  }
  if (kind === 'list' && [...inBase.keys()].every(isList))
    return { refusal: 'list-alone', found: [...inBase.keys()].slice(0, 5).join(', ') };
  const outside = entries.filter((entry) => !inside.has(entry)).map(({ path }) => path);
  return { kind, base, entries: inBase, beside, outside, tagFiles };
}

/** Folders, nearest to the top, that hold a bag or a list; '' is the top. */
function shallowest(entries: readonly Entry[], withData: ReadonlySet<string>): string[] {
  const folders = new Set<string>();
  for (const { path } of entries) {
    if (isOfMacOs(path)) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = path.slice(folder.length);
    if (
      name === 'bagit.txt' ||
      isChecksumListName(name) ||
      isKnownManifest(name) ||
      (withData.has(folder) && manifestName(name)?.kind === 'payload')
    )
      folders.add(folder);
  }
  const depthOf = (folder: string) => folder.split('/').length;
  const depth = [...folders].reduce((least, folder) => Math.min(least, depthOf(folder)), Infinity);
  return [...folders].filter((folder) => depthOf(folder) === depth);
}

/** Attributes that macOS packs beside the files they belong to. */
function isOfMacOs(path: string): boolean {
  return path.startsWith('__MACOSX/');
}

/** Not every `manifest-2020.txt` in the world is a manifest. */
function isKnownManifest(name: string): boolean {
  const said = manifestName(name);
  return said?.kind === 'payload' && algorithmNamed(said.algorithm) !== undefined;
}

function isTagManifest(name: string): boolean {
  return manifestName(name)?.kind === 'tag';
}

function hasManifest(entries: ReadonlyMap<string, Entry>): boolean {
  return [...entries.keys()].some((path) => manifestName(path)?.kind === 'payload');
}
