import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { needs, run } from '../fixtures/programs.ts';

test('a release of one commit has the same bytes in another folder, language and time zone', () => {
  needs('git');
  test.setTimeout(600_000);
  const said = run(join(import.meta.dirname, '../..'), process.execPath, 'scripts/release-check.mjs');
  expect(said).toContain('The same bytes twice');
});
