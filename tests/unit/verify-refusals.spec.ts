import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import { bagOf, manifestOf, pickedOf, summary, type Tree, zipOf } from '../fixtures/bags.ts';

const judgeFolder = (tree: Tree, folder = 'bag') => examine(pickedOf(tree, folder));

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

test('a zip inside a folder is never taken for the package', async () => {
  const inner = await zipOf(bagOf({ payload: { a: '1' } }));
  expect(summary(await judgeFolder({ 'data/E0001.zip': inner, 'notes.txt': 'x' }))).toEqual([
    'refused: not-a-package',
  ]);
});
