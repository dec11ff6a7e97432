import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const root = join(import.meta.dirname, '../..');
const table = readFileSync(join(root, 'docs/faults.md'), 'utf8');
const promised = [...table.matchAll(/^\| (?!Fault|---).*\| ([^|]+) \|$/gm)].flatMap(([, cell = '']) =>
  cell.trim().split(' · '),
);

/** Titles of tests as patterns: a value that a loop puts in stands for any. */
function titlesIn(folder: string): RegExp[] {
  return readdirSync(join(root, 'tests', folder)).flatMap((name) =>
    [
      ...readFileSync(join(root, 'tests', folder, name), 'utf8').matchAll(/^\s*test\(\s*(['`])(.+?)\1,/gm),
    ].map(
      ([, , title = '']) =>
        new RegExp(
          `^${title
            .split(/\$\{\w+\}/)
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.+')}$`,
        ),
    ),
  );
}

test('every outcome that docs/faults.md states is held by a test', () => {
  const titles = ['faults', 'site', 'slow'].flatMap(titlesIn);
  expect(promised.length).toBeGreaterThan(20);
  expect(promised.filter((one) => !titles.some((title) => title.test(one)))).toEqual([]);
});
