import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import { bagOf, codesOf, pickedZip, summary, zipOf } from '../fixtures/bags.ts';
import { buildZip } from '../fixtures/zips.ts';

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
    expect(summary(result)).toEqual(['not-judged']);
    expect(codesOf(result, 'not-judged')).toEqual(['zip-clash']);
  });

test('a zip entry that its own header calls by the name of another is told, though no list names it', async () => {
  const parts = Object.entries(bag).map(([path, content]) => ({ name: `bag/${path}`, content }));
  for (const name of ['bag/notes.txt', 'notes.txt']) {
    const other = { name, localName: 'bag/data/a', content: 'evil' };
    const result = await examine(pickedZip(buildZip([...parts, other])));
    expect(summary(result)).toEqual(['not-judged']);
    expect(codesOf(result, 'not-judged')).toEqual(['zip-name-differs']);
  }
});

test('a zip whose names differ by case alone is intact when its manifest lists them all', async () => {
  const result = await examine(pickedZip(await zipOf(bagOf({ payload: { 'x.h': '1', 'X.h': '2' } }))));
  expect(summary(result)).toEqual(['intact']);
  expect(codesOf(result, 'warning')).toEqual(['names-clash']);
});

test('a zip entry that is only said to be a folder is a file when it holds bytes', async () => {
  const parts = Object.entries(bag).map(([path, content]) => ({ name: `bag/${path}`, content }));
  const folder = { name: 'bag/data/b', content: 'evil', unixMode: 0o40755 };
  expect(summary(await examine(pickedZip(buildZip([...parts, folder]))))).toEqual([
    'changed',
    'data/b extra',
  ]);
});

test('a small zip with a manifest of many megabytes is refused by its size or judged to its end', async () => {
  const packed = (path: string, content: string) => ({ name: `bag/${path}`, content, isDeflated: true });
  const zipWith = (path: string, content: string) =>
    buildZip([
      ...Object.entries(bag)
        .filter(([one]) => one !== path)
        .map(([one, text]) => packed(one, String(text))),
      packed(path, content),
    ]);
  const broken = await examine(pickedZip(zipWith('manifest-sha256.txt', 'x\n'.repeat(5_000_000))));
  expect(broken).toMatchObject({ verdict: 'changed' });
  expect('problems' in broken && broken.problems.length).toBeLessThan(1100);
  for (const [path, size] of [
    ['manifest-sha256.txt', 65],
    ['fetch.txt', 17],
    ['bag-info.txt', 5],
    ['bagit.txt', 1],
  ] as const)
    expect(
      codesOf(await examine(pickedZip(zipWith(path, 'x'.repeat(size * 1024 * 1024)))), 'not-judged'),
    ).toContain('list-too-large');
});
