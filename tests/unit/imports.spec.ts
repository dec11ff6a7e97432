import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'playwright/test';

const tools = join(import.meta.dirname, '../../src/tools');

/** What the files of a tool import, as folders beside it: `kit` for `../kit/words.ts`. */
function neighboursOf(tool: string): string[] {
  const files = readdirSync(join(tools, tool), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .flatMap((file) => {
      const path = join(tools, tool, file);
      return [...readFileSync(path, 'utf8').matchAll(/(?:from|import|URL)[\s(]*'(\.[^']+)'/g)].map(
        ([, to = '']) => relative(tools, join(dirname(path), to)),
      );
    })
    .map((path) => path.split(sep)[0] ?? '')
    .filter((folder) => folder !== '..' && folder !== '');
}

test('a tool takes nothing from another tool but from the kit: one can be changed or removed alone', () => {
  const all = readdirSync(tools).map((tool) => ({ tool, takes: new Set(neighboursOf(tool)) }));
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ takes }) => takes.has('kit')).length).toBeGreaterThan(3);
  const wrong = all.flatMap(({ tool, takes }) =>
    [...takes]
      .filter((other) => other !== tool && other !== 'kit')
      .map((other) => `${tool} takes from ${other}`),
  );
  expect(wrong).toEqual([]);
});
