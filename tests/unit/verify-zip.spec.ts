import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import { bagOf, bytesOf, codesOf, digestOf, pickedZip, summary, type Tree } from '../fixtures/bags.ts';
import { buildZip, type ZipPart } from '../fixtures/zips.ts';

const bag = bagOf({ payload: { a: 'first', b: 'second' } });
const parts = (changes: Record<string, Partial<ZipPart>> = {}, tree: Tree = bag): ZipPart[] =>
  Object.entries(tree).map(([path, content]) => ({ name: `bag/${path}`, content, ...changes[path] }));
const judge = (zip: Uint8Array<ArrayBuffer>) => examine(pickedZip(zip));
const intactOf = (result: Awaited<ReturnType<typeof judge>>) =>
  'refusal' in result ? 0 : result.counts.intact;

test('packed and stored entries are judged alike, and the digest of the zip itself is given', async () => {
  const zip = buildZip(parts({ 'data/a': { isDeflated: true } }));
  const result = await judge(zip);
  expect(summary(result)).toEqual(['intact']);
  expect(result).toMatchObject({ zip: { size: zip.length, sha256: digestOf(zip) } });
});

for (const [what, changes, verdict] of [
  ['encrypted', { flags: 0x801 }, 'not-judged encrypted'],
  ['packed by an unknown method', { method: 97 }, 'not-judged compression'],
  ['a link', { unixMode: 0o120777 }, 'not-judged symlink'],
  ['said to be smaller than it is (a zip bomb)', { size: 2, isDeflated: true }, 'not-judged wrong-size'],
  ['said to be larger than it is', { size: 99, isDeflated: true }, 'not-judged wrong-size'],
  ['packed bytes that are no packed bytes', { method: 8 }, 'not-judged damaged'],
  ['sharing the bytes of another entry', { offset: 0 }, 'not-judged overlap'],
  ['without a header', { offset: 7 }, 'not-judged no-header'],
] as const satisfies [string, Partial<ZipPart>, string][]) {
  test(`an entry that is ${what} does not stop the others`, async () => {
    const result = await judge(buildZip(parts({ 'data/b': changes })));
    expect(summary(result)).toEqual(['not-judged', `data/b ${verdict}`]);
    expect(intactOf(result)).toBe(3);
  });
}

test('an entry with a wrong CRC is compared all the same, and said to be odd', async () => {
  for (const isDeflated of [false, true]) {
    const result = await judge(buildZip(parts({ 'data/b': { crc: 1, isDeflated } })));
    expect(summary(result)).toEqual(['intact']);
    expect(codesOf(result, 'warning')).toEqual(['zip-crc']);
  }
  expect(summary(await judge(buildZip(parts({ 'data/b': { crc: 1, content: 'other' } }))))).toEqual([
    'changed',
    'data/b changed',
  ]);
});

test('an entry that stands twice in the zip is not judged', async () => {
  const result = await judge(buildZip([...parts(), { name: 'bag/data/b', content: 'other' }]));
  expect(summary(result)).toEqual(['not-judged', 'data/b not-judged duplicate']);
  expect(codesOf(result, 'not-judged')).toEqual(['zip-duplicate']);
});

test('an entry with another name in its own header is told', async () => {
  const result = await judge(buildZip(parts({ 'data/b': { localName: 'bag/data/c' } })));
  expect(summary(result)).toEqual(['not-judged']);
  expect(codesOf(result, 'not-judged')).toEqual(['zip-name-differs']);
});

test('names that lead out of the folder are named and left alone', async () => {
  const result = await judge(
    buildZip([...parts(), { name: '../evil', content: 'x' }, { name: '/etc/x' }, { name: 'C:\\x' }]),
  );
  expect(result).toMatchObject({
    verdict: 'not-judged',
    problems: [{ found: '../evil' }, { found: '/etc/x' }, { found: 'C:\\x' }],
  });
});

test('names that are not UTF-8, zips in the zip and bytes in front are told', async () => {
  const latin = new Uint8Array(Buffer.from('bag/caf\xe9.txt', 'latin1'));
  const named = await judge(
    buildZip([...parts(), { name: latin, flags: 0 }, { name: 'bag/inner.zip', content: 'x' }]),
  );
  expect(summary(named)[0]).toBe('intact');
  expect(codesOf(named, 'warning', 'note')).toEqual(
    expect.arrayContaining(['zip-name-encoding', 'zip-inside']),
  );
  const prefixed = new Uint8Array([...bytesOf('#!/bin/sh\n'), ...buildZip(parts())]);
  expect(codesOf(await examine(pickedZip(prefixed)), 'warning')).toEqual(['zip-extra-bytes']);
});

test('a zip without a list of its entries, or cut off, is refused with its cause', async () => {
  const whole = buildZip(parts());
  expect(summary(await judge(buildZip(parts(), { withoutDirectory: true })))).toEqual([
    'refused: zip-broken',
  ]);
  for (const length of [4, 40, whole.length - 30])
    expect(summary(await judge(whole.slice(0, length)))).toEqual(['refused: zip-broken']);
});

test('a zip whose list of entries breaks off gives what came before', async () => {
  const zip = buildZip(parts());
  const text = Buffer.from(zip);
  const last = text.lastIndexOf('PK\x01\x02');
  zip[last] = 0;
  const result = await judge(zip);
  expect(codesOf(result, 'not-judged')).toContain('zip-cut-off');
  expect(intactOf(result)).toBeGreaterThan(0);
});

test('what macOS and Windows add to a zip does not hide the bag', async () => {
  const extra = [
    { name: '__MACOSX/bag/._bagit.txt', content: 'x' },
    { name: 'bag/data/', content: '' },
  ];
  const result = await judge(buildZip([...extra, ...parts()]));
  expect(summary(result)).toEqual(['intact']);
  expect(codesOf(result, 'note')).toEqual(['outside']);
});

test('a zip with Zip64 records is read', async () => {
  expect(summary(await judge(buildZip(parts(), { isZip64: true })))).toEqual(['intact']);
});

test('a zip that counts fewer entries than it lists is not called intact', async () => {
  const result = await judge(buildZip([...parts(), { name: 'bag/notes.txt' }], { counted: 4 }));
  expect(summary(result)[0]).toBe('not-judged');
  expect(codesOf(result, 'not-judged')).toEqual(['zip-cut-off']);
});

test('a zip with backslashes for slashes is read as the folders it means', async () => {
  const result = await judge(
    buildZip(parts().map((part) => ({ ...part, name: `${part.name}`.replaceAll('/', '\\') }))),
  );
  expect(summary(result)).toEqual(['intact']);
  expect(codesOf(result, 'warning')).toEqual(['zip-backslash']);
});
