import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readWords } from '../../src/editions/search/words.ts';
import { localeIds } from '../../src/i18n/locales.ts';

test('search words and what people say have every language, and no group of one', async () => {
  const words = await readWords(join(import.meta.dirname, '../../src/content'));
  for (const part of Object.values(words)) expect(Object.keys(part).toSorted()).toEqual(localeIds.toSorted());
});
