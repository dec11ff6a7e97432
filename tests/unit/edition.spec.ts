import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { correctionsOf } from '../../src/queries/edition.ts';
import { scratch } from '../fixtures/scratch.ts';

const program = `import { edition } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../src/queries/edition.ts')).href)};
console.log(edition.date ?? 'unknown')`;

test('an edition is dated by SOURCE_DATE_EPOCH, and by nothing where there is no commit either', () => {
  const folder = scratch('edition');
  const dated = (epoch: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: folder,
      env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
      encoding: 'utf8',
    }).trim();
  expect(dated('1767225599')).toBe('2025-12-31');
  expect(dated('')).toBe('unknown');
});

test('a correction goes to the page that package.json names, and to no invented one', () => {
  expect(correctionsOf({ version: '1', bugs: { url: 'https://code.example/guide/issues' } })).toBe(
    'https://code.example/guide/issues',
  );
  expect(correctionsOf({ version: '1', bugs: 'https://code.example/' })).toBe('https://code.example/');
  expect(correctionsOf({ version: '1' })).toBeUndefined();
});
