import { manifestName } from '../../formats/bag/manifest-name.ts';
import type { Recognised, Refusal } from './recognise.ts';
import type { Entry, Fault, Source } from './source.ts';

const locks: readonly (Fault | undefined)[] = ['encrypted', 'compression'];

/**
 * Refuses a zip that cannot be read as a whole: one sentence for all of it. That is so when everything in
 * it, all of its lists, or all of what they are for is encrypted or packed by a method that is not read here.
 */
export function lockedZip({ entries, zip }: Source, meant: Recognised | Refusal): Refusal | undefined {
  if (!zip) return undefined;
  const own = entries.filter(({ isBeside, size }) => !isBeside && size > 0);
  const groups = [own];
  if (!('refusal' in meant)) {
    const { kind, tagFiles } = meant;
    const inside = [...meant.entries].filter(([path, { size }]) => !meant.beside.has(path) && size > 0);
    const isList = (path: string) => tagFiles.includes(path) && manifestName(path)?.kind !== 'tag';
    groups.push(
      inside.filter(([path]) => isList(path) && (kind === 'list' || manifestName(path))).map(entryIn),
      inside
        .filter(([path]) => (kind === 'bag' ? path.startsWith('data/') : !tagFiles.includes(path)))
        .map(entryIn),
    );
  }
  const locked = groups.find(
    (group) => group.length > 0 && group.every(({ fault }) => locks.includes(fault)),
  );
  if (!locked) return undefined;
  return { refusal: locked.some(({ fault }) => fault === 'encrypted') ? 'zip-encrypted' : 'zip-method' };
}

function entryIn([, entry]: [string, Entry]): Entry {
  return entry;
}
