import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import {
  bytesOf,
  codesOf,
  digestOf,
  pickedOf,
  pickedZip,
  summary,
  type Tree,
  zipOf,
} from '../fixtures/bags.ts';
import { evidencePackage, logOf } from '../fixtures/evidence-packages.ts';
import { forms, judgeFolder } from '../fixtures/judging.ts';

const files = { 'mail/offer.eml': 'From: a', '合同.docx': 'y' };

for (const [form, judge] of Object.entries(forms)) {
  test(`an evidence package is intact as a ${form}, shows original names, the head of the chain and the digest to compare`, async () => {
    const { tree } = evidencePackage(files);
    const result = await judge(tree);
    expect(summary(result)).toEqual(['intact']);
    expect(result).toMatchObject({
      problems: [],
      log: { items: 2, custodyLines: 2, reference: 'CASE-7', headDigest: logOf(files).custody[1]?.digest },
      tagManifest: { sha256: digestOf(tree['tagmanifest-sha256.txt'] ?? '') },
    });
    expect(JSON.stringify(result)).toContain('"originalName":"合同.docx"');
  });
}

test('an evidence package that was made anew over a changed log shows where the log does not hold', async () => {
  const { tree } = evidencePackage(files);
  const log = new TextDecoder().decode(bytesOf(tree['evidence-log.json'] ?? ''));
  const changed: Tree = {
    ...tree,
    'evidence-log.json': log.replaceAll(digestOf('From: a'), digestOf('other')),
  };
  delete changed['tagmanifest-sha256.txt'];
  const result = await judgeFolder(changed);
  expect(summary(result)[0]).toBe('changed');
  expect(codesOf(result, 'changed')).toEqual(['log-item-differs', 'custody-broken']);
});

test('an evidence package that is cut at the end of its chain keeps a sound chain, so the head is shown to compare', async () => {
  const log = logOf(files);
  const cut = { ...log, custody: log.custody.slice(0, 1) };
  const result = await judgeFolder(evidencePackage(files, 'bag', cut).tree);
  expect(summary(result)).toEqual(['intact']);
  expect(result).toMatchObject({ log: { custodyLines: 1, headDigest: log.custody[0]?.digest } });
});

test('an evidence package that holds lists only asks for the originals, and is judged with them', async () => {
  const { tree, folder } = evidencePackage(files, 'log-only');
  const alone = await judgeFolder(tree, folder);
  expect(summary(alone)[0]).toBe('incomplete');
  expect(codesOf(alone, 'note')).toContain('originals-elsewhere');
  expect(summary(await judgeFolder({ ...tree, ...files }))).toEqual(['intact']);
  const beside = await examine([...pickedZip(await zipOf(tree, folder)), ...pickedOf(files, '')]);
  expect(summary(beside)).toEqual(['intact']);
  expect(summary(await judgeFolder({ ...tree, ...files, 'mail/offer.eml': 'x' }))).toEqual([
    'changed',
    'mail/offer.eml changed',
  ]);
});

test('an evidence package with a damaged log says what is wrong with it', async () => {
  const { tree } = evidencePackage(files);
  for (const text of ['', '{', '[]', '{"format":"spot-keep-report/evidence-log","version":99}']) {
    const result = await judgeFolder({ ...tree, 'evidence-log.json': text });
    expect(summary(result)).toEqual(['changed', 'evidence-log.json changed']);
    expect(codesOf(result, 'not-judged').join()).toMatch(/log-unreadable|log-newer/);
  }
});

test('an evidence package with a timestamp beside says that it is not checked here', async () => {
  const { tree, folder } = evidencePackage(files);
  const result = await examine([
    ...pickedZip(await zipOf(tree, folder)),
    ...pickedOf({ 'tagmanifest.tsr': 'x' }, ''),
  ]);
  expect(summary(result)).toEqual(['intact']);
  expect(codesOf(result, 'note')).toEqual(['timestamp-beside']);
});
