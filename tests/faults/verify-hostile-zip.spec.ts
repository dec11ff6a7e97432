import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import { bagOf, codesOf, pickedZip, summary, zipOf } from '../fixtures/bags.ts';
import { needs, run } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';
import { buildZip, type ZipPart } from '../fixtures/zips.ts';

const bag = bagOf({ payload: { a: 'good' } });
const judgeZipWith = (...names: string[]) =>
  examine(
    pickedZip(
      buildZip([
        ...Object.entries(bag).map(([path, content]) => ({ name: `bag/${path}`, content })),
        ...names.map((name) => ({ name, content: 'evil' })),
      ]),
    ),
  );

for (const name of ['bag/./data/a', 'bag//data/a', './bag/data/a', 'bag\\data\\a', 'bag/data/./a'])
  test(`a zip in which ${name} is unpacked over another entry is not called intact`, async () => {
    const result = await judgeZipWith(name);
    expect(summary(result)).toContain('data/a not-judged duplicate');
    expect(codesOf(result, 'not-judged')).toEqual(
      expect.arrayContaining(['zip-unsafe-name', 'zip-duplicate', 'zip-clash']),
    );
  });

for (const name of [
  'BAG/data/a',
  'bag/DATA/a',
  'bag/DATA/b',
  'Bag/Data/b',
  'bag./data/b',
  'bag/BAGIT.TXT',
  'bag/data',
])
  test(`a zip in which ${name} lands on the package on some disks is not called intact`, async () => {
    const result = await judgeZipWith(name);
    expect(summary(result)[0]).toBe('not-judged');
    expect(codesOf(result, 'not-judged')).toEqual(['zip-clash']);
  });

test('a zip entry that its own header calls by the name of another is told, though no list names it', async () => {
  const parts = Object.entries(bag).map(([path, content]) => ({ name: `bag/${path}`, content }));
  for (const name of ['bag/notes.txt', 'notes.txt']) {
    const other = { name, localName: 'bag/data/a', content: 'evil' };
    const result = await examine(pickedZip(buildZip([...parts, other])));
    expect(summary(result)[0]).toBe('not-judged');
    expect(codesOf(result, 'not-judged')).toEqual(['zip-name-differs']);
  }
});

test('a zip whose names differ by case alone is intact when its manifest lists them all', async () => {
  const result = await examine(pickedZip(await zipOf(bagOf({ payload: { 'x.h': '1', 'X.h': '2' } }))));
  expect(summary(result)).toEqual(['intact']);
  expect(codesOf(result, 'warning')).toEqual(['names-clash']);
});

for (const name of ['bag/data/a/', 'bag/bagit.txt/x/', 'BAG/DATA/A/x/'])
  test(`a zip with a folder ${name} where a listed file belongs is not called intact`, async () => {
    const result = await judgeZipWith(name);
    expect(summary(result)[0]).toBe('not-judged');
    expect(codesOf(result, 'not-judged')).toContain('zip-clash');
  });

test('a zip entry that is only said to be a folder is a file when it holds bytes', async () => {
  const parts = Object.entries(bag).map(([path, content]) => ({ name: `bag/${path}`, content }));
  const folder = { name: 'bag/data/b', content: 'evil', unixMode: 0o40755 };
  expect(summary(await examine(pickedZip(buildZip([...parts, folder]))))).toEqual([
    'changed',
    'data/b extra',
  ]);
});

test('a small zip with a list of many megabytes is refused by its size or judged to its end', async () => {
  const zipWith = (path: string, part: Partial<ZipPart>) =>
    buildZip(
      Object.entries({ ...bag, [path]: '' }).map(([one, content]) => ({
        name: `bag/${one}`,
        content,
        isDeflated: true,
        ...(one === path ? part : {}),
      })),
    );
  const lines = { content: 'x\n'.repeat(1_000_000) };
  const broken = await examine(pickedZip(zipWith('manifest-sha256.txt', lines)));
  expect(broken).toMatchObject({ verdict: 'changed' });
  expect('problems' in broken && broken.problems.length).toBeLessThan(1100);
  const mebibyte = 1024 * 1024;
  for (const [path, size] of [
    ['manifest-sha256.txt', 65 * mebibyte],
    ['fetch.txt', 17 * mebibyte],
    ['bag-info.txt', 5 * mebibyte],
    ['bagit.txt', 5000],
  ] as const)
    expect(codesOf(await examine(pickedZip(zipWith(path, { size }))), 'not-judged')).toContain(
      'list-too-large',
    );
});

for (const [program, ...options] of [
  ['unzip', '-qq', '-o'],
  ['7z', 'x', '-bd', '-y'],
] as const)
  test(`what ${program} unpacks from a zip that is called intact has the listed bytes, whatever else is in it`, async () => {
    needs(program);
    const piece = fc.constantFrom('bag', 'BAG', 'data', 'Data', 'a', 'A', '.', '', 'a.', 'x', 'bagit.txt');
    const name = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('/', '\\'))
      .map(([pieces, slash]) => pieces.join(slash))
      // A name of slashes alone unpacks to nothing, and unzip ends with an error.
      .filter((one) => /[^\\/]/.test(one));
    const top = scratch('hostile');
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        async (names, isFirst) => {
          const evil = names.map((one) => ({ name: one, content: 'evil' }));
          const parts = Object.entries(bag).map(([path, content]) => ({ name: `bag/${path}`, content }));
          const zip = buildZip(isFirst ? [...evil, ...parts] : [...parts, ...evil]);
          if (summary(await examine(pickedZip(zip)))[0] !== 'intact') return;
          const folder = mkdtempSync(join(top, 'x'));
          writeFileSync(join(folder, 'p.zip'), zip);
          run(folder, program, ...options, 'p.zip');
          for (const [path, content] of Object.entries(bag))
            expect(readFileSync(join(folder, 'bag', path), 'utf8')).toBe(content);
        },
      ),
      { numRuns: 60 },
    );
  });
