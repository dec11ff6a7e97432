import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import { bagOf, manifestOf, pickedOf, summary, type Tree, zipOf } from '../fixtures/bags.ts';
import { evidencePackage } from '../fixtures/evidence-packages.ts';
import { judgeFolder } from '../fixtures/judging.ts';

test('what cannot be judged is refused with its cause', async () => {
  const bag = bagOf({ payload: { a: '1' } });
  const refusal = async (tree: Tree, folder = 'bag') => summary(await judgeFolder(tree, folder));
  expect(await refusal({})).toEqual(['refused: nothing']);
  expect(await refusal({ 'photo.jpg': 'x' })).toEqual(['refused: not-a-package']);
  expect(await refusal({ 'manifest-sha256.txt': bag['manifest-sha256.txt'] ?? '' }, '')).toEqual([
    'refused: list-alone',
  ]);
  expect(await refusal({ SHA256SUMS: manifestOf({ a: '1' }) }, '')).toEqual(['refused: list-alone']);
  expect(await refusal({ 'a.zip': await zipOf(bag), 'b.zip': await zipOf(bag) }, '')).toEqual([
    'refused: several-packages',
  ]);
  const two = Object.fromEntries(
    ['x', 'y'].flatMap((one) => Object.entries(bag).map(([path, content]) => [`${one}/${path}`, content])),
  );
  expect(await refusal(two)).toEqual(['refused: several-packages']);
  expect(await refusal({ 'a.zip': 'not a zip' }, '')).toEqual(['refused: zip-broken']);
  expect(await refusal({ 'a.zip': await zipOf({ 'photo.jpg': 'x' }) }, '')).toEqual([
    'refused: not-a-package',
  ]);
});

test('an archive that is no zip is to be unpacked first, whatever it is called', async () => {
  for (const name of ['p.7z', 'p.rar', 'p.tar', 'p.tar.gz', 'p.tgz', 'p.tar.xz', 'p.7z.001', 'p.z01'])
    expect(await examine(pickedOf({ [name]: 'x' }, ''))).toEqual({ refusal: 'archive', found: name });
  const starts = ['7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07\x01\0', '\x1f\x8b\x08', `${'x'.repeat(257)}ustar`];
  for (const start of starts)
    for (const name of ['package', 'package.zip'])
      expect(
        summary(await judgeFolder({ [name]: new Uint8Array(Buffer.from(start, 'latin1')) }, '')),
      ).toEqual(['refused: archive']);
});

test('an archive that a list names is evidence like other files', async () => {
  const files = { 'logs.tar.gz': '\x1f\x8b' };
  expect(summary(await judgeFolder({ ...files, SHA256SUMS: manifestOf(files) }, ''))).toEqual(['intact']);
});

test('one part of a package alone is called what it is, and the whole package asked for', async () => {
  const { tree } = evidencePackage({ a: '1' });
  const log = tree['evidence-log.json'] ?? '';
  const refusal = async (some: Tree) => summary(await judgeFolder(some, ''));
  expect(await refusal({ 'evidence-log.json': log })).toEqual(['refused: log-alone']);
  expect(await refusal({ 'evidence-log (1).json': log })).toEqual(['refused: log-alone']);
  expect(await refusal({ 'p.tsr': 'x' })).toEqual(['refused: timestamp-alone']);
  expect(await refusal({ 'p.tsq': 'x' })).toEqual(['refused: timestamp-alone']);
  expect(await refusal({ 'p.tsr': 'x', 'evidence-log.json': log })).toEqual(['refused: log-alone']);
  expect(await refusal({ 'tagmanifest-sha256.txt': tree['tagmanifest-sha256.txt'] ?? '' })).toEqual([
    'refused: list-alone',
  ]);
  expect(await refusal({ 'photo.jpg': 'x', 'p.tsr': 'x' })).toEqual(['refused: not-a-package']);
});

test('a zip inside a folder is never taken for the package', async () => {
  const inner = await zipOf(bagOf({ payload: { a: '1' } }));
  expect(summary(await judgeFolder({ 'data/E0001.zip': inner, 'notes.txt': 'x' }))).toEqual([
    'refused: not-a-package',
  ]);
});
