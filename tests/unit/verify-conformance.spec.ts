import { expect, test } from 'playwright/test';
import { examine } from '../../src/tools/verify/examine.ts';
import { bagOf, codesOf, manifestOf, pickedOf, summary, type Tree } from '../fixtures/bags.ts';
import {
  accents,
  data,
  declare,
  encoding,
  fetching,
  files,
  info,
  inner,
  lines,
  md5,
  only,
  type Row,
  raw,
  twice,
  unsafe,
  utf16,
  without,
  withVersion,
} from '../fixtures/conformance.ts';

/**
 * The bags of the Library of Congress's bagit-conformance-suite (commit 9ab4870, read on 22 November
 * 2026), each built anew from what makes it special; no file of the suite is kept here. All 60 bags of
 * the suite itself got the verdicts below when they were judged by hand.
 */
const older: Row[] = ['0.93', '0.94', '0.95'].flatMap((version): Row[] => [
  { version, suite: 'valid', bag: 'basic-bag', shape: md5, ours: 'intact' },
  {
    version,
    suite: 'valid',
    bag: 'duplicate-metadata-entries',
    shape: { ...md5, tags: { 'package-info.txt': info } },
    ours: 'intact',
  },
]);
const both: Row[] = ['0.96', '0.97'].flatMap((version): Row[] => [
  { version, suite: 'valid', bag: 'basic-bag', shape: md5, ours: 'intact' },
  { version, suite: 'valid', bag: 'bag-in-a-bag', shape: { ...md5, payload: inner() }, ours: 'intact' },
  {
    version,
    suite: 'valid',
    bag: 'bag-with-encoded-names',
    shape: raw(['%7Edir2/test4.txt', '%test2.txt', 'dir1/~test3.txt']),
    ours: 'intact',
  },
  {
    version,
    suite: 'valid',
    bag: 'bag-with-escapable-characters',
    shape: raw(['test file with spaces.txt']),
    ours: 'intact',
  },
  {
    version,
    suite: 'valid',
    bag: 'bag-with-leading-dot-slash-in-manifest',
    shape: { ...md5, payload: { a: '1' }, tags: { 'manifest-md5.txt': lines(['./data/a']) } },
    ours: 'intact',
    says: 'dot-slash',
  },
  { version, suite: 'valid', bag: 'bag-with-space', shape: raw(['test 1.txt']), ours: 'intact' },
  {
    version,
    suite: 'valid',
    bag: 'duplicate-metadata-entries',
    shape: { ...md5, tags: { 'bag-info.txt': info } },
    ours: 'intact',
  },
  { version, suite: 'valid', bag: 'holey-bag', shape: fetching('data/test1.txt'), ours: 'intact' },
]);
const v097: Row[] = withVersion('0.97', [
  {
    suite: 'valid',
    bag: 'ISO-8859-1-encoded-tag-files',
    shape: { ...md5, tags: declare('BagIt-Version: 0.97\nTag-File-Character-Encoding: ISO-8859-1\n') },
    ours: 'intact',
  },
  {
    suite: 'valid',
    bag: 'UTF-16-encoded-tag-files',
    shape: {
      tags: {
        ...declare('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n'),
        ...utf16('manifest-sha256.txt', manifestOf(data)),
      },
    },
    after: (bag) => ({ ...bag, ...utf16('tagmanifest-sha256.txt', String(bag['tagmanifest-sha256.txt'])) }),
    ours: 'intact',
  },
  { suite: 'valid', bag: 'minimal-bag', shape: { ...md5, payload: inner() }, ours: 'intact' },
  {
    suite: 'valid',
    bag: 'uncommon-metadata-separators',
    shape: {
      algorithms: ['sha224'],
      tags: { 'bag-info.txt': 'Test-Tag:   2\nTest-Tag : 3\nTest-Tag\t:4\n' },
    },
    ours: 'intact',
  },
  {
    suite: 'invalid',
    bag: 'baginfo-missing-encoding',
    shape: { ...md5, tags: declare('BagIt-Version: 0.97\n') },
    ours: 'not-judged',
    says: 'declaration-form',
  },
  {
    suite: 'invalid',
    bag: 'bom-in-bagit.txt',
    shape: { ...md5, tags: declare(`\u{feff}BagIt-Version: 0.97\n${encoding}`) },
    ours: 'not-judged',
    says: 'declaration-bom',
  },
  {
    suite: 'invalid',
    bag: 'corrupt-data-file',
    shape: md5,
    after: (bag) => ({ ...bag, 'data/test1.txt': 'x' }),
    ours: 'changed',
  },
  {
    suite: 'invalid',
    bag: 'corrupt-tag-file',
    shape: md5,
    after: (bag) => ({ ...bag, 'bagit.txt': `BagIt-Version: 0.97\r\n${encoding}` }),
    ours: 'changed',
  },
  {
    suite: 'invalid',
    bag: 'extra-file-in-bag',
    shape: md5,
    after: (bag) => ({ ...bag, 'data/bar': 'x' }),
    ours: 'changed',
  },
  {
    suite: 'invalid',
    bag: 'invalid-version-number',
    shape: { tags: declare(`BagIt-Version: .97\n${encoding}`) },
    ours: 'not-judged',
    says: 'version-unknown',
  },
  {
    suite: 'invalid',
    bag: 'missing-baginfo',
    shape: { ...md5, tags: { 'bag-info.txt': info } },
    after: without('bag-info.txt'),
    ours: 'incomplete',
  },
  {
    suite: 'invalid',
    bag: 'missing-bagit.txt',
    shape: md5,
    after: without('bagit.txt'),
    ours: 'incomplete',
    says: 'no-declaration',
  },
  {
    suite: 'invalid',
    bag: 'same-filename-listed-twice-with-different-hashes',
    shape: twice('0'),
    ours: 'not-judged',
    says: 'listed-twice-different',
  },
  // The suite expects a warning only; its own copy has lost the .DS_Store it lists, and what is lost is missing.
  {
    suite: 'warning',
    bag: 'special-system-files',
    shape: only('data/Thumbs.db', ['data/.DS_Store', 'data/Thumbs.db']),
    ours: 'incomplete',
  },
]);
const warned: Row[] = (
  [
    ['duplicate-file-with-different-case', 'data/hello.txt', ['data/hello.txt', 'data/HELLO.txt'], 'case'],
    ['made-with-md5sum-tools', 'data/hello.txt', ['*data/hello.txt'], 'md5sum-mark'],
    ['relative-path', 'data/hello.txt', ['./data/hello.txt'], 'dot-slash'],
    [
      'same-filename-listed-twice-with-different-normalization',
      accents.composed,
      Object.values(accents),
      'normalisation',
    ],
    [
      'same-filename-listed-twice-with-the-same-hash',
      'data/README',
      ['data/README', 'data/README'],
      'listed-twice',
    ],
  ] as const
).map(([bag, path, listed, says]) => {
  return { version: '0.97', suite: 'warning', bag, shape: only(path, listed), ours: 'intact', says };
});
const v10: Row[] = withVersion('1.0', [
  { suite: 'valid', bag: 'basicBag', ours: 'intact' },
  {
    suite: 'invalid',
    bag: 'bagit-with-invalid-whitespace',
    shape: { tags: declare('BagIt-Version : 1.0\nTag-File-Character-Encoding : UTF-8\n') },
    ours: 'not-judged',
    says: 'declaration-form',
  },
  {
    suite: 'invalid',
    bag: 'notAllManifestsListAllFiles',
    after: (bag) => ({ ...bag, 'data/missingFromManifest.txt': 'x' }),
    ours: 'changed',
  },
  {
    suite: 'invalid',
    bag: 'same-filename-listed-twice-with-different-hashes',
    shape: twice('0'),
    ours: 'not-judged',
    says: 'listed-twice-different',
  },
  {
    suite: 'invalid',
    bag: 'same-filename-listed-twice-with-the-same-hash',
    shape: twice('1'),
    ours: 'not-judged',
    says: 'listed-twice',
  },
]);

for (const { version, suite, bag: name, shape = {}, after = asItIs, ours, says } of [
  ...older,
  ...both,
  ...v097,
  ...warned,
  ...unsafe,
  ...v10,
]) {
  test(`BagIt ${version}, ${suite}: ${name} is ${ours}`, async () => {
    const bag = after(bagOf({ payload: files, version, ...shape }));
    const result = await examine(pickedOf(bag));
    expect(summary(result)[0]).toBe(ours);
    if (says) expect(codesOf(result, 'changed', 'incomplete', 'not-judged', 'warning')).toContain(says);
    if (suite !== 'warning') expect(ours === 'intact').toBe(suite === 'valid');
  });
}

function asItIs(bag: Tree): Tree {
  return bag;
}
