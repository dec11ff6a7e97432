import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { searchWords } from '../../src/schemas/search-words.ts';

const file = join(import.meta.dirname, '../../src/content/search-words.yaml');

test('the search words have every language and no group of one', () => {
  const { error } = searchWords.safeParse(parse(readFileSync(file, 'utf8')));
  expect(error?.issues ?? []).toEqual([]);
});
