import { expect, test } from 'playwright/test';
import { withErrors } from '../../src/editions/search/engine-file.ts';

test('an engine that hides missing parts of its index in a new way stops the build, which says what to mend', () => {
  expect(() => withErrors('const pagefind_version="9.0.0";')).toThrow(
    /mend src\/editions\/search\/engine-file/,
  );
});
