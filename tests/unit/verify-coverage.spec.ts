import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import {
  bagOf,
  codesOf,
  manifestOf,
  pickedOf,
  pickedZip,
  summary,
  type Tree,
  without,
  zipOf,
} from '../fixtures/bags.ts';
import { evidencePackage } from '../fixtures/evidence-packages.ts';
import { buildZip } from '../fixtures/zips.ts';

const tagManifest = 'tagmanifest-sha256.txt';
const files = { 'mail/offer.eml': 'From: a', '合同.docx': 'y' };
/** What describes the package, but for its tag manifest. */
const described = (tree: Tree) =>
  Object.keys(tree).filter((path) => !path.startsWith('data/') && path !== tagManifest);
const forms = {
  folder: (tree: Tree) => examine(pickedOf(tree)),
  zip: async (tree: Tree) => examine(pickedZip(await zipOf(tree))),
};

for (const [form, judge] of Object.entries(forms)) {
  test(`an evidence package whose tag manifest was deleted is incomplete, and every file it vouched for is named, as a ${form}`, async () => {
    const { tree } = evidencePackage(files);
    const log = String(new TextDecoder().decode(tree['evidence-log.json'] as Uint8Array));
    const stripped = without(
      { ...tree, 'README.html': 'other', 'evidence-log.json': log.replace('A message', 'A letter') },
      tagManifest,
    );
    const result = await judge(stripped);
    const [verdict, ...others] = summary(result);
    expect(verdict).toBe('incomplete');
    expect(others.toSorted()).toEqual(
      described(tree)
        .map((path) => `${path} not-judged no-tag-list`)
        .toSorted(),
    );
    expect(codesOf(result, 'incomplete')).toEqual(['tag-manifest-missing']);
    expect(codesOf(result, 'note')).toEqual([]);
  });

  test(`an evidence package is incomplete for every line that is taken out of its tag manifest, as a ${form}`, async () => {
    const { tree } = evidencePackage(files);
    const lines = new TextDecoder().decode(tree[tagManifest] as Uint8Array).split('\n');
    for (const path of described(tree)) {
      const less = lines.filter((line) => !line.endsWith(`  ${path}`)).join('\n');
      const result = await judge({ ...tree, [tagManifest]: less });
      expect(summary(result)).toEqual(['incomplete', `${path} not-judged no-tag-list`]);
      expect(codesOf(result, 'incomplete')).toEqual(['tag-manifest-lacks']);
    }
    expect(summary(await judge({ ...tree, [tagManifest]: '' }))).toHaveLength(described(tree).length + 1);
  });
}

test('a log-only package whose tag manifest was deleted is incomplete beside sound originals', async () => {
  const { tree } = evidencePackage(files, 'log-only');
  const result = await examine(pickedOf({ ...without(tree, tagManifest), ...files, 'notes.txt': 'x' }));
  expect(summary(result)[0]).toBe('incomplete');
  expect(codesOf(result, 'incomplete')).toEqual(['tag-manifest-missing']);
  expect(summary(result)).toContain('README.html not-judged no-tag-list');
  expect(summary(result)).toContain('notes.txt extra not-listed');
});

test('a log-only package whose tag manifest was emptied is incomplete', async () => {
  const { tree } = evidencePackage(files, 'log-only');
  const result = await examine(pickedOf({ ...tree, ...files, [tagManifest]: '' }));
  expect(codesOf(result, 'incomplete')).toEqual(['tag-manifest-lacks']);
});

test('a tag manifest that cannot be read is not said to be missing or to lack anything', async () => {
  const { tree } = evidencePackage(files);
  const parts = Object.entries(tree).map(([name, content]) => ({
    name,
    content,
    ...(name === tagManifest ? { flags: 0x801 } : {}),
  }));
  const result = await examine(pickedZip(buildZip(parts)));
  expect(summary(result)[0]).toBe('not-judged');
  expect(codesOf(result, 'incomplete', 'not-judged')).toEqual(['list-unreadable']);
});

test('a list that names a file called evidence-log.json is no package of ours', async () => {
  const named = { 'evidence-log.json': '{}', a: '1' };
  const result = await examine(pickedOf({ ...named, SHA256SUMS: manifestOf(named) }));
  expect(codesOf(result, 'incomplete')).toEqual([]);
});

test('a foreign bag may do without a tag manifest: what describes it counts as in no list', async () => {
  const bag = bagOf({ payload: { a: '1' }, tags: { 'bag-info.txt': 'Contact-Name: A\n' } });
  const result = await examine(pickedOf({ ...without(bag, tagManifest), 'notes.txt': 'x' }));
  expect(summary(result)).toEqual([
    'intact',
    'bag-info.txt extra not-listed',
    'bagit.txt extra not-listed',
    'notes.txt extra not-listed',
  ]);
  expect(codesOf(result, 'note')).toEqual(['no-tag-manifest']);
});
