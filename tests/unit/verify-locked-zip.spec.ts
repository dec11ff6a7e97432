import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import { bagOf, bytesOf, codesOf, pickedOf, pickedZip, summary, type Tree } from '../fixtures/bags.ts';
import { evidencePackage } from '../fixtures/evidence-packages.ts';
import { needs, run } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';
import { buildZip, type ZipPart } from '../fixtures/zips.ts';

const bag = bagOf({ payload: { a: 'first', b: 'second' } });
const encrypted = { flags: 0x801 };
const judge = (how: (path: string) => Partial<ZipPart>, tree: Tree = bag) =>
  examine(
    pickedZip(
      buildZip(
        Object.entries(tree).map(([path, content]) => ({ name: `bag/${path}`, content, ...how(path) })),
      ),
    ),
  );

test('a zip that is encrypted is refused by one sentence that says so', async () => {
  expect(summary(await judge(() => encrypted))).toEqual(['refused: zip-encrypted']);
  const isEvidence = (path: string) => path.startsWith('data/');
  expect(summary(await judge((path) => (isEvidence(path) ? encrypted : {})))).toEqual([
    'refused: zip-encrypted',
  ]);
  expect(summary(await judge((path) => (path === 'manifest-sha256.txt' ? encrypted : {})))).toEqual([
    'refused: zip-encrypted',
  ]);
});

test('a zip packed by a method that is not read here is refused by one sentence that says so', async () => {
  // APPNOTE 4.4.5: Deflate64, bzip2, LZMA, Zstandard, xz, PPMd.
  for (const method of [9, 12, 14, 93, 95, 98])
    expect(summary(await judge(() => ({ method })))).toEqual(['refused: zip-method']);
});

test('an encrypted zip with lists only is refused although the originals lie beside it', async () => {
  const files = { 'a.eml': 'a' };
  const { tree } = evidencePackage(files, 'log-only');
  const zip = buildZip(Object.entries(tree).map(([name, content]) => ({ name, content, ...encrypted })));
  expect(summary(await examine([...pickedZip(zip), ...pickedOf(files, '')]))).toEqual([
    'refused: zip-encrypted',
  ]);
});

test('a declaration that cannot be read is not said to be missing', async () => {
  const result = await judge((path) => (path === 'bagit.txt' ? encrypted : {}));
  expect(summary(result)).toEqual(['not-judged', 'bagit.txt not-judged encrypted']);
  expect(codesOf(result, 'incomplete')).toEqual([]);
});

for (const [what, refusal, ...options] of [
  ['encrypts with AES', 'zip-encrypted', '-psecret', '-mem=AES256'],
  ['encrypts with ZipCrypto', 'zip-encrypted', '-psecret', '-mem=ZipCrypto'],
  ['packs with LZMA', 'zip-method', '-mm=LZMA'],
  ['packs with Deflate64', 'zip-method', '-mm=Deflate64'],
  ['packs with PPMd', 'zip-method', '-mm=PPMd'],
] as const)
  test(`a zip that 7-Zip ${what} is refused by one sentence`, async () => {
    needs('7z');
    const top = scratch('locked');
    const { tree } = evidencePackage({ 'a.txt': 'text '.repeat(2000), 'b.txt': 'more '.repeat(2000) });
    for (const [path, content] of Object.entries(tree)) {
      mkdirSync(dirname(join(top, 'bag', path)), { recursive: true });
      writeFileSync(join(top, 'bag', path), bytesOf(content));
    }
    run(top, '7z', 'a', '-tzip', ...options, 'p.zip', 'bag');
    const zip = new Uint8Array(readFileSync(join(top, 'p.zip')));
    expect(summary(await examine(pickedZip(zip)))).toEqual([`refused: ${refusal}`]);
  });
