import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import {
  bagOf,
  codesOf,
  digestOf,
  inFolder,
  manifestOf,
  pickedOf,
  pickedZip,
  summary,
  without,
  zipOf,
} from '../fixtures/bags.ts';
import { evidencePackage } from '../fixtures/evidence-packages.ts';
import { judgeFolder } from '../fixtures/judging.ts';

const bag = bagOf({ payload: { a: 'good' } });

test('a sound bag deeper down does not hide a list at the top with a changed file', async () => {
  const list = { SHA256SUMS: manifestOf({ 'contract.txt': 'original' }), 'contract.txt': 'changed' };
  const result = await judgeFolder({ ...list, ...inFolder(bag, 'sub') });
  expect(summary(result).slice(0, 2)).toEqual(['changed', 'contract.txt changed']);
  const { tree } = evidencePackage({ 'mail/a.eml': 'a' }, 'log-only');
  expect(
    summary(await judgeFolder({ ...tree, 'mail/a.eml': 'x', ...inFolder(bag, 'mail') })).slice(0, 2),
  ).toEqual(['changed', 'mail/a.eml changed']);
});

test('a name like that of a manifest, deeper down, does not take the place of a list at the top', async () => {
  const files = { 'contract.txt': 'original' };
  const result = await judgeFolder({
    ...files,
    SHA256SUMS: manifestOf(files),
    'docs/manifest-2020.txt': 'hello',
    'docs/data/x': '1',
  });
  expect(result).toMatchObject({ kind: 'list', verdict: 'intact' });
});

test('a bag and a list of one depth are two packages', async () => {
  const list = { 'x/SHA256SUMS': manifestOf({ a: '1' }), 'x/a': '1' };
  expect(summary(await judgeFolder({ ...inFolder(bag, 'bag'), ...list }, ''))).toEqual([
    'refused: several-packages',
  ]);
});

test('a list that lies in the folder of a bag, and that the bag does not list, is held to', async () => {
  const list = { SHA256SUMS: manifestOf({ 'contract.txt': 'original' }) };
  expect(summary(await judgeFolder({ ...bag, ...list, 'contract.txt': 'changed' }))).toEqual([
    'changed',
    'contract.txt changed',
  ]);
  expect(summary(await judgeFolder({ ...bag, ...list }))).toEqual(['incomplete', 'contract.txt missing']);
  const smuggled = { 'x.sha256': manifestOf({ 'data/evil': 'evil' }), 'data/evil': 'evil' };
  expect(summary(await judgeFolder({ ...bag, ...smuggled }))).toEqual(['changed', 'data/evil extra']);
});

test('evidence that only the tag manifest lists is extra', async () => {
  const lines = `${bag['tagmanifest-sha256.txt']}${digestOf('evil')}  data/evil\n`;
  const result = await judgeFolder({ ...bag, 'data/evil': 'evil', 'tagmanifest-sha256.txt': lines });
  expect(summary(result)).toEqual(['changed', 'data/evil extra']);
});

test('a missing file is missing although another file has its bytes and a name like it', async () => {
  const same = {
    '100%.txt': 'x',
    '100%25.txt': 'x',
    'b.txt': 'x',
    'B.txt': 'x',
    'caf\u00e9': 'x',
    'cafe\u0301': 'x',
  };
  const whole = bagOf({ payload: same });
  for (const name of Object.keys(same)) {
    const less = without(whole, `data/${name}`);
    const expected = ['incomplete', `data/${name} missing`];
    expect(summary(await judgeFolder(less))).toEqual(expected);
    expect(summary(await examine(pickedZip(await zipOf(less))))).toEqual(expected);
  }
  const list = `${digestOf('x')}  x\\y\n${digestOf('x')}  x/y\n`;
  expect(summary(await judgeFolder({ SHA256SUMS: list, 'x/y': 'x' }))).toEqual([
    'incomplete',
    'x\\y missing',
  ]);
});

test('one loose file stands for one listed file', async () => {
  const list = { SHA256SUMS: `${digestOf('1')}  x/a.txt\n${digestOf('1')}  y/a.txt\n` };
  expect(summary(await judgeFolder({ ...list, 'a.txt': '1' }, ''))).toEqual([
    'incomplete',
    'y/a.txt missing',
  ]);
  const other = { SHA256SUMS: `${digestOf('0')}  x/a.txt\n${digestOf('1')}  y/a.txt\n` };
  expect(summary(await judgeFolder({ ...other, 'a.txt': '1' }, ''))).toEqual([
    'incomplete',
    'x/a.txt missing',
  ]);
});

test('a bag before 1.0 that lists one file in two cases counts it once', async () => {
  const lines = manifestOf({ 'data/a': '1' }) + manifestOf({ 'data/A': '1' });
  const old = bagOf({ payload: { a: '1' }, version: '0.97', tags: { 'manifest-sha256.txt': lines } });
  const result = await judgeFolder(old);
  expect(summary(result)).toEqual(['intact']);
  expect(codesOf(result, 'warning')).toContain('case');
  expect(result).toMatchObject({ counts: { intact: 3 } });
});

test('files dropped beside a zip neither fill nor spoil the bag in it', async () => {
  const whole = bagOf({ payload: { a: '1', b: '2' } });
  const zip = pickedZip(await zipOf(without(whole, 'data/b')));
  expect(summary(await examine([...zip, ...pickedOf({ b: '2' }, 'data')]))).toEqual([
    'incomplete',
    'data/b missing',
  ]);
  const beside = await examine([...pickedZip(await zipOf(whole)), ...pickedOf({ stray: '2' }, 'data')]);
  expect(summary(beside)).toEqual(['intact']);
  expect(codesOf(beside, 'note')).toEqual(['outside']);
});

test('a timestamp beside a bag never stands for evidence that the bag misses', async () => {
  const whole = bagOf({ payload: { 'p.tsr': '1', b: '2' } });
  const parts = { ...inFolder(without(whole, 'data/p.tsr'), 'bag'), 'data/p.tsr': '1' };
  expect(summary(await judgeFolder(parts, 'Desktop'))).toEqual(['incomplete', 'data/p.tsr missing']);
});

test('files dropped beside a zip stand for originals only, never for what describes them', async () => {
  const files = { 'a.eml': 'a' };
  const { tree, folder } = evidencePackage(files, 'log-only');
  const zip = pickedZip(await zipOf(without(tree, 'index.csv'), folder));
  const beside = pickedOf({ ...files, 'index.csv': tree['index.csv'] ?? '' }, '');
  expect(summary(await examine([...zip, ...beside]))).toContain('index.csv missing');
});

test('a list of originals is intact in a folder full of other things', async () => {
  const { tree } = evidencePackage({ 'mail/a.eml': 'a' }, 'log-only');
  const others = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`other/${at}.txt`, 'x']));
  const result = await judgeFolder({ ...tree, ...others, 'mail/a.eml': 'a' }, 'Downloads');
  expect(result).toMatchObject({ verdict: 'intact', counts: { extra: 50 } });
});

test('a digest that was cut short is never taken for one of a weaker algorithm', async () => {
  const lines = `${digestOf('1').slice(0, 40)}  a\n${digestOf('2', 'md5')}  b\n`;
  expect(summary(await judgeFolder({ a: '1', b: '2', SHA256SUMS: lines }))).toEqual([
    'not-judged',
    'a not-judged digest-length',
    'b not-judged digest-length',
  ]);
});

test('each file that was compared by a weak algorithm alone counts in the warning', async () => {
  const lines = `${digestOf('1')}  a\n${digestOf('2', 'md5')}  b\n`;
  const result = await judgeFolder({ a: '1', b: '2', 'checksums.txt': lines });
  expect(result).toMatchObject({ problems: [{ code: 'weak-algorithm', found: 'md5', expected: '1' }] });
});

test('only what macOS and Windows really write passes for a system file', async () => {
  const double = new Uint8Array(120);
  double.set([0x00, 0x05, 0x16, 0x07]);
  expect(summary(await judgeFolder({ ...bag, 'data/._a': double }))).toEqual([
    'intact',
    'data/._a extra system-file',
  ]);
  for (const tree of [
    { 'data/._malware.exe': 'MZ' },
    { 'data/._large': new Uint8Array([...double.slice(0, 4), ...new Uint8Array(70_000)]) },
    { 'data/Thumbs.db': new Uint8Array(2_000_000) },
    { 'data/xThumbs.db': 'x' },
  ])
    expect(summary(await judgeFolder({ ...bag, ...tree }))[0]).toBe('changed');
});

test('a lock file of Word is a file like others', async () => {
  const files = { '~$offer.docx': '1' };
  expect(summary(await judgeFolder({ ...files, SHA256SUMS: manifestOf(files) }))).toEqual(['intact']);
});

test('a file that fetch.txt names and no manifest lists is told', async () => {
  const tags = { 'fetch.txt': 'https://example.org/x 1 data/x\n' };
  const result = await judgeFolder(bagOf({ payload: { a: '1' }, tags }));
  expect(summary(result)).toEqual(['not-judged']);
  expect(codesOf(result, 'not-judged')).toEqual(['fetch-unlisted']);
});

test('ten thousand files are judged one by one, and the changed one is named', async () => {
  const payload = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, `${at}`]));
  const whole = bagOf({ payload });
  const result = await judgeFolder({ ...whole, 'data/777.txt': 'x' });
  expect(summary(result)).toEqual(['changed', 'data/777.txt changed']);
  expect(result).toMatchObject({ counts: { intact: 10_001 } });
});
