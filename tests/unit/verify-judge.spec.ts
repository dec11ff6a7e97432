import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { foldedPath } from '../../src/formats/bag/path-safety.ts';
import { examine } from '../../src/tools/verify/examine.ts';
import {
  bagOf,
  bytesOf,
  codesOf,
  digestOf,
  manifestOf,
  pickedOf,
  summary,
  type Tree,
  zipOf,
} from '../fixtures/bags.ts';
import { forms, judgeFolder } from '../fixtures/judging.ts';

/** Names as they come from the world: any script, signs, accents, but no two that a disk may take for one. */
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\\/\0\r\n\ud800-\udfff]/g, 'x').normalize('NFC'))
  .filter((text) => !/^\.{1,2}$|^\s|^\*/.test(text) && text === text.toWellFormed());
const payloads = fc
  .uniqueArray(fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.uint8Array({ maxLength: 60 })), {
    minLength: 1,
    maxLength: 6,
    selector: ([parts]) => foldedPath(parts[0] ?? ''),
  })
  .map(
    (files): Tree =>
      Object.fromEntries(files.map(([parts, bytes]) => [parts.join('/'), new Uint8Array(bytes)])),
  );
const versions = fc.constantFrom('1.0', '0.97');
const runs = { numRuns: 40 };

for (const [form, judge] of Object.entries(forms)) {
  test(`a sound bag is intact as a ${form}, whatever its files are called`, async () => {
    await fc.assert(
      fc.asyncProperty(payloads, async (payload) => {
        const result = await judge(bagOf({ payload, algorithms: ['sha256', 'md5'] }));
        expect(summary(result)).toEqual(['intact']);
        expect(codesOf(result, 'changed', 'incomplete', 'not-judged')).toEqual([]);
      }),
      runs,
    );
  });

  test(`a bag with one changed byte names the file as a ${form}`, async () => {
    await fc.assert(
      fc.asyncProperty(payloads, versions, fc.nat(), fc.nat(), async (payload, version, which, where) => {
        const bag = bagOf({ payload, version });
        const paths = Object.keys(payload).filter((path) => bytesOf(payload[path] ?? '').length > 0);
        const path = paths[which % Math.max(paths.length, 1)];
        fc.pre(path !== undefined && !(version === '0.97' && /%25|%0[ad]/i.test(path)));
        const bytes = new Uint8Array(bytesOf(payload[path] ?? ''));
        bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ 1;
        const result = await judge({ ...bag, [`data/${path}`]: bytes });
        expect(summary(result)[0]).toBe('changed');
        if (version === '1.0') expect(summary(result)).toEqual(['changed', `data/${path} changed`]);
      }),
      runs,
    );
  });

  test(`a file taken out is missing and a file put in is extra, as a ${form}`, async () => {
    await fc.assert(
      fc.asyncProperty(payloads, fc.nat(), async (payload, which) => {
        const bag = bagOf({ payload });
        const paths = Object.keys(payload);
        const path = `data/${paths[which % paths.length]}`;
        const { [path]: _, ...without } = bag;
        expect(summary(await judge(without))).toEqual(['incomplete', `${path} missing`]);
        expect(summary(await judge({ ...bag, 'data/put in.txt': 'new' }))).toEqual([
          'changed',
          'data/put in.txt extra',
        ]);
      }),
      { numRuns: 20 },
    );
  });
}

test('a changed tag file is named, and one that no tag manifest lists is among those in no list', async () => {
  const bag = bagOf({ payload: { a: '1' }, tags: { 'bag-info.txt': 'Contact-Name: A\n' } });
  expect(summary(await judgeFolder({ ...bag, 'bag-info.txt': 'Contact-Name: B\n' }))).toEqual([
    'changed',
    'bag-info.txt changed',
  ]);
  const result = await judgeFolder({ ...bag, 'notes.txt': 'x' });
  expect(summary(result)).toEqual(['intact', 'notes.txt extra not-listed']);
});

test('a file must be in every payload manifest from 1.0 on, and fit all of them', async () => {
  const tags = { 'manifest-md5.txt': manifestOf({ 'data/a': '1' }, 'md5') };
  const shape = { payload: { a: '1', b: '2' }, algorithms: ['sha256'], tags };
  expect(codesOf(await judgeFolder(bagOf(shape)), 'incomplete')).toEqual(['not-in-every-list']);
  expect(codesOf(await judgeFolder(bagOf({ ...shape, version: '0.97' })), 'warning')).toContain(
    'not-in-every-list',
  );
  const disagree = bagOf({
    payload: { a: '1' },
    tags: { 'manifest-md5.txt': manifestOf({ 'data/a': '2' }, 'md5') },
  });
  expect(summary(await judgeFolder(disagree))).toEqual(['changed', 'data/a changed lists-disagree']);
});

test('a name is found although a tool wrote its percent sign raw, a Mac its accents apart, or Windows backslashes', async () => {
  const manifest = `${digestOf('1')}  data/100%25.txt\n${digestOf('2')}  data/caf\u00e9\n${digestOf('3')}  data\\x\\y\n`;
  const result = await judgeFolder({
    'bagit.txt': 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n',
    'manifest-sha256.txt': manifest.replace('data\\x\\y', 'data/x\\y'),
    'data/100%25.txt': '1',
    'data/cafe\u0301': '2',
    'data/x/y': '3',
  });
  expect(summary(result)).toEqual(['intact', 'bagit.txt extra not-listed']);
  expect(codesOf(result, 'warning')).toEqual(expect.arrayContaining(['normalisation', 'backslash']));
  const raw = bagOf({
    payload: { '100%25.txt': '1' },
    tags: { 'manifest-sha256.txt': `${digestOf('1')}  data/100%25.txt\n` },
  });
  expect(codesOf(await judgeFolder(raw), 'warning')).toEqual(['percent-raw']);
});

test('what macOS and Windows put into folders is shown and does not spoil the verdict', async () => {
  const result = await judgeFolder({
    ...bagOf({ payload: { a: '1' } }),
    'data/.DS_Store': 'x',
    'data/Thumbs.db': 'x',
  });
  expect(summary(result)).toEqual([
    'intact',
    'data/.DS_Store extra system-file',
    'data/Thumbs.db extra system-file',
  ]);
});

test('names that become one file on some disks are told', async () => {
  const result = await judgeFolder(
    bagOf({ payload: { 'A.txt': '1', 'a.txt': '2', 'caf\u00e9': '3', 'cafe\u0301': '4' } }),
  );
  expect(summary(result)).toEqual(['intact']);
  expect(result).toMatchObject({ problems: [{ code: 'names-clash' }, { code: 'names-clash' }] });
});

test('files that fetch.txt keeps elsewhere make a bag incomplete and are not fetched', async () => {
  const tags = {
    'manifest-sha256.txt': manifestOf({ 'data/a': '1' }),
    'fetch.txt': 'https://example.org/a 1 data/a\n',
  };
  const result = await judgeFolder(bagOf({ payload: {}, tags }));
  expect(summary(result)).toEqual(['incomplete', 'data/a missing to-fetch']);
});

test('the counts of bag-info.txt are held against a payload that is otherwise sound', async () => {
  const tags = (oxum: string) => ({ 'bag-info.txt': `Payload-Oxum: ${oxum}\n` });
  expect(summary(await judgeFolder(bagOf({ payload: { a: '12' }, tags: tags('2.1') })))).toEqual(['intact']);
  expect(
    codesOf(await judgeFolder(bagOf({ payload: { a: '12' }, tags: tags('3.1') })), 'not-judged'),
  ).toEqual(['oxum-differs']);
});

test('MD5 and SHA-1 alone come with a warning', async () => {
  expect(
    codesOf(await judgeFolder(bagOf({ payload: { a: '1' }, algorithms: ['md5', 'sha1'] })), 'warning'),
  ).toEqual(['weak-algorithm']);
});

test('a bag whose only manifest cannot be read is not judged, and says so of each file', async () => {
  const { 'manifest-sha256.txt': _, ...bag } = bagOf({ payload: { a: '1' }, algorithms: ['sha256'] });
  const result = await judgeFolder({
    ...bag,
    'manifest-blake3.txt': 'x  data/a\n',
    'tagmanifest-sha256.txt': '',
  });
  expect(summary(result)).toEqual(['not-judged', 'bagit.txt extra not-listed', 'data/a not-judged no-list']);
});

test('a checksum list is judged with the files it lists, in folders or loose', async () => {
  const files = { 'mail/a.eml': '1', 'b.txt': '2' };
  const list = { SHA256SUMS: manifestOf(files) };
  expect(summary(await judgeFolder({ ...files, ...list }))).toEqual(['intact']);
  expect(summary(await judgeFolder({ ...files, ...list, 'b.txt': 'x', 'c.txt': 'beside' }))).toEqual([
    'changed',
    'b.txt changed',
    'c.txt extra not-listed',
  ]);
  const loose = await judgeFolder({ 'a.eml': '1', 'b.txt': '2', ...list }, '');
  expect(summary(loose)).toEqual(['intact']);
  expect(codesOf(loose, 'warning')).toEqual(['name-only']);
});

test('a bag without evidence is not called intact', async () => {
  const result = await judgeFolder(bagOf({ payload: {} }));
  expect(summary(result)).toEqual(['not-judged']);
  expect(codesOf(result, 'not-judged')).toEqual(['nothing-listed']);
});

test('files that a checksum list does not name are shown and leave the verdict on those it names', async () => {
  const result = await judgeFolder({ 'a.txt': '1', 'b.txt': '2', SHA256SUMS: manifestOf({ 'a.txt': '1' }) });
  expect(summary(result)).toEqual(['intact', 'b.txt extra not-listed']);
});

test('a manifest is judged with the loose files it lists', async () => {
  const { 'data/a.txt': content = '', 'manifest-sha256.txt': manifest = '' } = bagOf({
    payload: { 'a.txt': '1' },
  });
  const judgeLoose = (tree: Tree) => judgeFolder({ ...tree, 'manifest-sha256.txt': manifest }, '');
  expect(summary(await judgeLoose({ 'a.txt': content }))).toEqual(['intact']);
  expect(summary(await judgeLoose({ 'a.txt': 'x' }))).toEqual(['changed', 'data/a.txt changed']);
});

test('a zip that a list names is a file like others', async () => {
  const zip = await zipOf({ a: '1' });
  expect(summary(await judgeFolder({ 'a.zip': zip, SHA256SUMS: manifestOf({ 'a.zip': zip }) }, ''))).toEqual([
    'intact',
  ]);
});

test('a check that is stopped ends at once', async () => {
  const stop = new AbortController();
  const checking = examine(pickedOf(bagOf({ payload: { a: '1', b: '2' } })), {
    signal: stop.signal,
    onBytes: () => stop.abort(),
  });
  await expect(checking).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});
