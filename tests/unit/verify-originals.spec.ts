import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import {
  codesOf,
  digestOf,
  inFolder,
  manifestOf,
  pickedOf,
  pickedZip,
  summary,
  type Tree,
  zipOf,
} from '../fixtures/bags.ts';
import { evidencePackage } from '../fixtures/evidence-packages.ts';

const files: Tree = { 'mail/offer.eml': 'From: a', '合同.docx': 'y' };
const { tree, folder } = evidencePackage(files, 'log-only');
const listsIn = inFolder(tree, folder);
/** Dropped together, or in a parent folder that was chosen, or zipped as such. */
const ways = {
  'dropped beside them': (originals: Tree) => examine(pickedOf({ ...listsIn, ...originals }, '')),
  'in a chosen folder with them': (originals: Tree) =>
    examine(pickedOf({ ...listsIn, ...originals }, 'Desktop')),
  'zipped with them': async (originals: Tree) =>
    examine(pickedZip(await zipOf({ ...listsIn, ...originals }, 'Desktop'))),
};

for (const [way, judge] of Object.entries(ways)) {
  test(`a folder of lists is judged with its originals: ${way}`, async () => {
    const sound = await judge(files);
    expect(summary(sound)).toEqual(['intact']);
    expect(sound).toMatchObject({ problems: [] });
    expect(summary(await judge({ ...files, 'mail/offer.eml': 'x' }))).toEqual([
      'changed',
      'mail/offer.eml changed',
    ]);
    expect(summary(await judge({ 'mail/offer.eml': 'From: a' }))).toEqual([
      'incomplete',
      '合同.docx missing',
    ]);
    expect(summary(await judge({ ...files, 'other.txt': 'x' }))).toEqual([
      'intact',
      'other.txt extra not-listed',
    ]);
  });

  test(`originals in another folder than listed are found by the end of their path: ${way}`, async () => {
    const deeper = await judge(inFolder(files, 'originals'));
    expect(summary(deeper)).toEqual(['intact']);
    expect(codesOf(deeper, 'note')).toEqual(['path-tail']);
    const flat = await judge({ 'offer.eml': 'From: a', '合同.docx': 'y' });
    expect(summary(flat)).toEqual(['intact']);
    expect(codesOf(flat, 'warning')).toEqual(['name-only']);
    expect(summary(await judge(inFolder({ ...files, '合同.docx': 'x' }, 'originals')))).toEqual([
      'changed',
      '合同.docx changed',
    ]);
  });

  test(`when none of the files is one it lists, the advice names one to look for: ${way}`, async () => {
    const result = await judge({ 'other.txt': 'x' });
    expect(summary(result)[0]).toBe('incomplete');
    expect(result).toMatchObject({ problems: [{ code: 'originals-not-found', found: 'mail/offer.eml' }] });
  });
}

test('a folder of lists alone asks for the originals', async () => {
  const result = await examine(pickedOf(listsIn, ''));
  expect(codesOf(result, 'note')).toEqual(['originals-elsewhere']);
});

test('many originals in another folder are told by one sentence', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`2026/${at}.eml`, `${at}`]));
  const log = evidencePackage(inFolder(many, 'mail'), 'log-only');
  const result = await examine(pickedOf({ ...inFolder(log.tree, log.folder), ...many }, ''));
  expect(summary(result)).toEqual(['intact']);
  expect(result).toMatchObject({ problems: [{ code: 'path-tails', expected: '30' }] });
});

test('one original stands for one listed name, and the one that shares more of its path has it', async () => {
  const same = { 'x/a.txt': '1', 'y/a.txt': '1' };
  const two = evidencePackage(same, 'log-only');
  const judge = (log: { tree: Tree; folder: string }, originals: Tree) =>
    examine(pickedOf({ ...inFolder(log.tree, log.folder), ...originals }, ''));
  expect(summary(await judge(two, { 'a.txt': '1' }))).toEqual(['incomplete', 'y/a.txt missing']);
  const nested = evidencePackage({ 'a.txt': '1', 'mail/a.txt': '2' }, 'log-only');
  expect(summary(await judge(nested, { 'o/mail/a.txt': 'changed' }))).toEqual([
    'changed',
    'mail/a.txt changed',
    'a.txt missing',
  ]);
  expect(summary(await judge(nested, { 'o/a.txt': '1', 'o/mail/a.txt': '2' }))).toEqual(['intact']);
});

test('where two files could be the original neither is taken for it', async () => {
  const result = await examine(pickedOf({ ...listsIn, ...files, '合同.docx': 'y' }, ''));
  expect(summary(result)).toEqual(['intact']);
  const { '合同.docx': _, ...mail } = files;
  const unclear = await examine(
    pickedOf({ ...listsIn, ...mail, 'a/合同.docx': 'y', 'b/合同.docx': 'x' }, ''),
  );
  expect(summary(unclear).slice(0, 2)).toContain('not-judged');
  expect(summary(unclear)).toContain('合同.docx not-judged ambiguous');
});

test('a list that finds files in its own folder is never filled from elsewhere', async () => {
  const list = { 'shared/SHA256SUMS': manifestOf({ 'a.txt': '1', 'b.txt': '2' }), 'shared/a.txt': '1' };
  for (const elsewhere of ['b.txt', 'x/b.txt']) {
    const result = await examine(pickedOf({ ...list, [elsewhere]: '2' }, 'Downloads'));
    expect(summary(result)).toEqual(['incomplete', 'b.txt missing']);
    expect(codesOf(result, 'note')).toEqual(['outside']);
  }
});

test('what lies beside a list never stands for what describes the package', async () => {
  const { [`${folder}/index.csv`]: table = '', ...rest } = listsIn;
  const result = await examine(pickedOf({ ...rest, ...files, 'index.csv': table }, 'Desktop'));
  expect(summary(result)).toContain('index.csv missing');
});

test('thousands of files of one name beside a list end in a verdict', async () => {
  const others = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}/a.txt`, 'x']));
  const lines = Array.from({ length: 3000 }, (_, at) => `${digestOf('1')}  y${at}/a.txt\n`).join('');
  const result = await examine(pickedOf({ 'lists/SHA256SUMS': lines, ...others }, ''));
  expect(summary(result)[0]).toBe('not-judged');
});
