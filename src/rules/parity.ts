import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Remark } from './freshness.ts';
import type { Library, Prose } from './library.ts';

/**
 * Which versions of a page were found to say the same: page → language → digest of the file. Kept in
 * `src/content/parity.json`, written by `npm run check:content -- --matched <page> …`.
 */
export type Parity = Record<string, Record<string, string>>;

export const parityFile = 'src/content/parity.json';

/** `guides/keep`, the name of a page in the record. */
const pageOf = ({ collection, id }: Prose) => `${collection}/${id}`;

/** The versions of all pages as they stand. */
export function readParity(root: string, { prose }: Library): Parity {
  const now: Parity = {};
  for (const entry of prose) {
    const digest = createHash('sha256')
      .update(readFileSync(join(root, entry.file)))
      .digest('hex')
      .slice(0, 12);
    now[pageOf(entry)] = { ...now[pageOf(entry)], [entry.language]: digest };
  }
  return now;
}

/** Pages that changed in some languages since all were last found to match. */
export function findOlder(now: Parity, recorded: Parity): Remark[] {
  return Object.entries(now).flatMap(([page, versions]): Remark[] => {
    const before = recorded[page];
    const file = `src/content/${page}`;
    if (!before) return [{ file, text: 'the languages were never recorded as matching' }];
    const changed = Object.keys(versions).filter((language) => versions[language] !== before[language]);
    const rest = Object.keys(versions).filter((language) => !changed.includes(language));
    if (changed.length === 0) return [];
    const older = rest.length > 0 ? `; older: ${rest.join(', ')}` : '; compare all languages';
    return [{ file, text: `changed since they last matched: ${changed.join(', ')}${older}` }];
  });
}
