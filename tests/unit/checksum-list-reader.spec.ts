import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { isChecksumListName, readChecksumList } from '../../src/formats/bag/checksum-list-reader.ts';
import { bytesOf, digestOf } from '../fixtures/bags.ts';
import { scratch } from '../fixtures/scratch.ts';

const digest = 'a'.repeat(64);
const read = (text: string, path = 'SHA256SUMS') => {
  const { lists, problems } = readChecksumList(bytesOf(text), path);
  return {
    names: lists.flatMap(({ files }) => files.map((file) => file.path)),
    algorithms: lists.map((list) => list.algorithm),
    codes: problems.map(({ code }) => code),
    lists,
  };
};

test('the lines of sha256sum are read: text and binary mark, escaped names, BSD form', () => {
  const text = `${digest}  a b\n${digest} *b.bin\n\\${digest}  x\\ny\\\\z\nSHA256 (c (1).txt) = ${digest}\n# note\n`;
  expect(read(text)).toMatchObject({
    names: ['a b', 'b.bin', 'x\ny\\z', 'c (1).txt'],
    algorithms: ['sha256'],
    codes: [],
  });
});

test('the algorithm is told by the name of the list, else by the length of the digest', () => {
  expect(read(`${'a'.repeat(40)}  x\n`)).toMatchObject({ algorithms: ['sha256'], codes: ['digest-length'] });
  expect(read(`${digest}  x\n`, 'sha1-report.zip.sha256').algorithms).toEqual(['sha256']);
  expect(read(`${'a'.repeat(32)}  x\n${'a'.repeat(128)}  x\n`, 'checksums.txt').algorithms).toEqual([
    'md5',
    'sha512',
  ]);
});

test('hashdeep lists are read with sizes and several algorithms, and commas in names', () => {
  const text = `%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n## note\n12,${'b'.repeat(32)},${digest},./a, b.txt\n`;
  const { names, algorithms, codes, lists } = read(text, 'hashdeep.txt');
  expect({ names, algorithms, codes }).toEqual({
    names: ['a, b.txt', 'a, b.txt'],
    algorithms: ['md5', 'sha256'],
    codes: [],
  });
  expect(lists[0]?.files[0]?.size).toBe(12);
});

test('a bad line and an unsafe name are named and the rest is read', () => {
  expect(read(`${digest}  ../x\nrubbish\n${digest}  ok\n`)).toMatchObject({
    names: ['ok'],
    codes: ['path-unsafe', 'line-unreadable'],
  });
});

test('lists are known by their names', () => {
  for (const name of [
    'SHA256SUMS',
    'sha256sums.txt',
    'offer.eml.sha256',
    'MD5SUMS',
    'hashdeep.txt',
    'checksums.txt',
    'a.sha512sum',
  ])
    expect(isChecksumListName(name), name).toBe(true);
  for (const name of ['offer.eml', 'sha256.exe', 'notes.txt'])
    expect(isChecksumListName(name), name).toBe(false);
});

for (const [program, args, list] of [
  ['sha256sum', ['--', 'a b.txt', 'line\nend', 'back\\slash'], 'SHA256SUMS'],
  ['sha256sum', ['--tag', '--', 'a b.txt', 'line\nend', 'back\\slash'], 'SHA256SUMS'],
  ['shasum', ['-a', '256', 'a b.txt', 'back\\slash'], 'SHA256SUMS'],
  ['hashdeep', ['-l', '-c', 'sha256', 'a b.txt', 'back\\slash'], 'hashdeep.txt'],
] as const) {
  test(`what ${program} ${args[0]} writes is read back`, () => {
    const folder = scratch('lists');
    const names = args.filter((arg) => /[ \n\\]/.test(arg));
    for (const name of names) writeFileSync(join(folder, name), name);
    let output = '';
    try {
      output = execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
    } catch (error) {
      test.skip((error as NodeJS.ErrnoException).code === 'ENOENT', `${program} is not on this machine`);
      throw error;
    }
    const { lists, problems } = readChecksumList(bytesOf(output), list);
    expect(problems).toEqual([]);
    const found = lists.flatMap(({ files }) => files.map(({ path, digest: hex }) => [path, hex]));
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(names.map((name) => [name, digestOf(name)])),
    );
  });
}
