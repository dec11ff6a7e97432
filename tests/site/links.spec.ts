import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  brokenLinks,
  describeBroken,
  linksOf,
  lockFile,
  readLock,
} from '../../src/editions/link-contract.ts';
import { readPublished } from '../../src/editions/published.ts';
import { cached } from '../fixtures/cached.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const lock = readLock(readFileSync(join(import.meta.dirname, '../..', lockFile), 'utf8'));
const publishedIn = cached(readPublished);

test('every link that was ever published still leads somewhere', () => {
  const broken = describeBroken(brokenLinks(lock, publishedIn(dist)));
  expect(broken, 'put them back, or say in src/redirects.yaml where they lead now').toEqual([]);
});

test('every published address and heading id is promised', () => {
  const known = new Set(lock);
  const unknown = linksOf(publishedIn(dist)).filter((link) => !known.has(link));
  expect(unknown, 'run `npm run links`, which adds them').toEqual([]);
});
