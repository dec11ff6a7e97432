import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readBag } from '../../src/formats/bag/bag-reader.ts';
import { readChecksumList } from '../../src/formats/bag/checksum-list-reader.ts';
import { examine } from '../../src/tools/verify/examine.ts';
import { anyCodePoints } from '../fixtures/any.ts';
import { bytesOf, pickedOf, pickedZip, summary, zipOf } from '../fixtures/bags.ts';
import { evidencePackage } from '../fixtures/evidence-packages.ts';
import { buildZip, unpack } from '../fixtures/zips.ts';

const { tree, folder } = evidencePackage({ 'mail/a.eml': 'From: a', 'b%.txt': 'b' });
/** What the manifests name: all but the tag manifest itself. */
const listed = Object.entries(tree).filter(([path]) => path !== 'tagmanifest-sha256.txt');
const verdicts = /^(?:intact|changed|incomplete|not-judged|refused: .+)$/;

/** Places to damage, with what to put there; or a cut. */
const damage = fc.record({
  hits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
  cut: fc.option(fc.nat()),
});

function damaged(
  whole: Uint8Array<ArrayBuffer>,
  { hits, cut }: { hits: [number, number][]; cut: number | null },
) {
  const bytes = new Uint8Array(whole);
  for (const [at, value] of hits) bytes[at % bytes.length] = value;
  return cut === null ? bytes : bytes.slice(0, cut % bytes.length);
}

test('a damaged zip always gets a verdict, and never that a changed file is intact', async () => {
  const packed = buildZip(
    Object.entries(tree).map(([path, content]) => ({ name: `${folder}/${path}`, content, isDeflated: true })),
  );
  for (const whole of [await zipOf(tree, folder), packed])
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const zip = damaged(whole, how);
        const [verdict] = summary(await examine(pickedZip(zip)));
        expect(verdict).toMatch(verdicts);
        if (verdict !== 'intact') return;
        const unpacked = unpack(zip);
        for (const [path, content] of listed)
          expect(unpacked.get(`${folder}/${path}`), path).toEqual(Buffer.from(bytesOf(content)));
      }),
      { numRuns: 150 },
    );
  expect(unpack(packed).size).toBe(Object.keys(tree).length);
});

test('a package with a damaged file always gets a verdict, and only an undamaged one is intact', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(tree)), damage, async (path, how) => {
      const before = bytesOf(tree[path] ?? '');
      const after = damaged(new Uint8Array(before), how);
      const result = summary(await examine(pickedOf({ ...tree, [path]: after }, folder)));
      expect(result[0]).toMatch(verdicts);
      const isSame = Buffer.compare(before, after) === 0;
      // Only the tag manifest is in no list; harm to white space in it changes nothing it says.
      if (path !== 'tagmanifest-sha256.txt') expect(result[0] === 'intact').toBe(isSame);
    }),
    { numRuns: 200 },
  );
});

test('manifests and lists of any bytes are read without a crash', () => {
  const text = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    anyCodePoints({ maxLength: 300 }).map((one) => bytesOf(one)),
  );
  const paths = fc.constantFrom(
    'bagit.txt',
    'manifest-sha256.txt',
    'tagmanifest-md5.txt',
    'bag-info.txt',
    'fetch.txt',
  );
  fc.assert(
    fc.property(fc.dictionary(paths, text), (files) => {
      readBag(new Map(Object.entries(files)));
      for (const bytes of Object.values(files)) readChecksumList(bytes, 'SHA256SUMS');
    }),
    { numRuns: 500 },
  );
});

test('a name that means something to JavaScript is a name like others', async () => {
  const files = Object.fromEntries(
    ['__proto__', 'constructor', 'toString'].map((name) => [`x/${name}`, 'x']),
  );
  expect(summary(await examine(pickedOf(evidencePackage(files).tree, folder)))).toEqual(['intact']);
});

test('a manifest of more broken lines than a call takes arguments is read to its end', async () => {
  const lines = 'x  data/a\n'.repeat(300_000);
  const result = await examine(pickedOf({ ...tree, 'manifest-sha256.txt': lines }, folder));
  expect(summary(result)[0]).toBe('changed');
});
