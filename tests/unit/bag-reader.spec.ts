import { expect, test } from 'playwright/test';
import { readBag } from '../../src/formats/bag/bag-reader.ts';
import { isRefusedByWindows, isUnsafePath } from '../../src/formats/bag/path-safety.ts';
import { linesOf } from '../../src/formats/bag/tag-text.ts';
import { bytesOf, type Tree } from '../fixtures/bags.ts';

const digest = 'a'.repeat(64);
const other = 'b'.repeat(64);
const declaration = (version = '1.0', encoding = 'UTF-8') =>
  `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`;

function read(tree: Tree) {
  const bag = readBag(new Map(Object.entries(tree).map(([path, content]) => [path, bytesOf(content)])));
  return {
    bag,
    codes: bag.problems.map(({ code }) => code),
    names: bag.lists.flatMap(({ files }) => files.map(({ path }) => path)),
  };
}
const withManifest = (lines: string | Uint8Array<ArrayBuffer>, version = '1.0', encoding = 'UTF-8') =>
  read({ 'bagit.txt': declaration(version, encoding), 'manifest-sha256.txt': lines });

test('a line of a manifest may have spaces or tabs, upper-case digits and any line end', () => {
  const { names, codes, bag } = withManifest(
    `${digest}  data/a\r\n${digest.toUpperCase()}\tdata/b c\r${digest} \t data/d\n`,
  );
  expect(names).toEqual(['data/a', 'data/b c', 'data/d']);
  expect(bag.lists[0]?.files[1]?.digest).toBe(digest);
  expect(codes).toEqual([]);
});

test('only line ends and the percent sign are decoded, and before 1.0 line ends alone', () => {
  const lines = `${digest}  data/100%25.txt\n${digest}  data/%7Ea\n${digest}  data/x%0Ay\n`;
  expect(withManifest(lines).names).toEqual(['data/100%.txt', 'data/%7Ea', 'data/x\ny']);
  expect(withManifest(lines, '0.97').names).toEqual(['data/100%25.txt', 'data/%7Ea', 'data/x\ny']);
});

test('what md5sum writes is accepted with a warning', () => {
  const { names, codes } = withManifest(`${digest} *data/a\n\\${digest}  data/b\\\\c\n${digest}  ./data/d\n`);
  expect(names).toEqual(['data/a', 'data/b\\c', 'data/d']);
  expect(codes).toEqual(expect.arrayContaining(['md5sum-mark', 'md5sum-escape', 'dot-slash']));
});

test('a path that leads out of the package is never looked for', () => {
  for (const path of [
    '../x',
    'data/../../x',
    '/etc/passwd',
    '\\\\server\\x',
    'C:\\x',
    '~/x',
    '~root/x',
    '%HomeDrive%\\x',
    'data\\..\\x',
    'a\0b',
  ])
    expect(isUnsafePath(path), path).toBe(true);
  for (const path of ['data/a', 'data/..a', 'data/a..', 'data/~x', 'data/100%/x', '~$offer.docx', '~x'])
    expect(isUnsafePath(path), path).toBe(false);
  const { names, codes } = withManifest(
    `${digest}  data/../../x\n${digest}  bagit.txt\n${digest}  data/ok\n`,
  );
  expect(names).toEqual(['data/ok']);
  expect(codes).toEqual(['path-unsafe', 'path-outside-payload']);
});

test('names that Windows cannot keep are told', () => {
  for (const path of ['data/con', 'data/LPT1.txt', 'data/a:b', 'data/a?', 'data/end.', 'data/tab\t'])
    expect(isRefusedByWindows(path), path).toBe(true);
  expect(isRefusedByWindows('data/console.txt')).toBe(false);
  expect(withManifest(`${digest}  data/aux.eml\n`).codes).toEqual(['name-windows']);
});

test('a file listed twice breaks the rules of 1.0 and is a warning before', () => {
  const lines = `${digest}  data/a\n${digest}  data/a\n`;
  expect(withManifest(lines).bag.problems).toMatchObject([
    { code: 'listed-twice', effect: 'not-judged', line: 2 },
  ]);
  expect(withManifest(lines, '0.97').bag.problems).toMatchObject([
    { code: 'listed-twice', effect: 'warning' },
  ]);
  expect(withManifest(`${digest}  data/a\n${other}  data/a\n`).codes).toEqual(['listed-twice-different']);
});

test('a line that is no line of a manifest is named with its number', () => {
  const { bag } = withManifest(`${digest}  data/a\nhello\nabc  data/b\n`);
  expect(bag.problems).toMatchObject([
    { code: 'line-unreadable', path: 'manifest-sha256.txt', line: 2, found: 'hello' },
    { code: 'digest-length', line: 3, expected: '64' },
  ]);
});

test('tag files are read in the encoding the bag declares', () => {
  const line = `${digest}  data/é\n`;
  const utf16 = new Uint8Array(Buffer.from(`\u{feff}${line}`, 'utf16le'));
  const bigEndian = new Uint8Array(Buffer.from(line, 'utf16le').swap16());
  expect(withManifest(utf16, '1.0', 'UTF-16').names).toEqual(['data/é']);
  expect(withManifest(bigEndian, '1.0', 'UTF-16').names).toEqual(['data/é']);
  expect(withManifest(new Uint8Array(Buffer.from(line, 'latin1')), '1.0', 'ISO-8859-1').names).toEqual([
    'data/é',
  ]);
  expect(withManifest(line, '1.0', 'KLINGON')).toMatchObject({
    names: ['data/é'],
    codes: ['encoding-unknown'],
  });
  expect(withManifest(new Uint8Array(Buffer.from(line, 'latin1'))).codes).toContain('bad-bytes');
  expect(withManifest(`\u{feff}${line}`)).toMatchObject({ names: ['data/é'], codes: ['bom'] });
});

test('bagit.txt is taken at its word', () => {
  const codesOf = (text: string) => read({ 'bagit.txt': text, 'manifest-sha256.txt': '' }).codes;
  expect(codesOf(declaration())).toEqual([]);
  expect(codesOf(declaration().replaceAll('\n', '\r\n'))).toEqual([]);
  expect(codesOf(declaration('2.0'))).toEqual(['version-unknown']);
  expect(codesOf(declaration('.97'))).toEqual(['version-unknown']);
  expect(codesOf(`\u{feff}${declaration()}`)).toEqual(['declaration-bom']);
  expect(codesOf('BagIt-Version: 1.0\n')).toEqual(['declaration-form']);
  expect(codesOf(`${declaration()}More: x\n`)).toEqual(['declaration-form']);
  expect(codesOf(declaration().replace('1.0', ' 1.0'))).toEqual(['declaration-form']);
  expect(codesOf('')).toEqual(['declaration-form', 'declaration-form']);
});

test('an algorithm that is not known here is named, and the other manifests are still used', () => {
  const { bag, codes } = read({
    'bagit.txt': declaration(),
    'manifest-sha3512.txt': `${digest}  data/a\n`,
    'manifest-sha-256.txt': `${digest}  data/a\n`,
  });
  expect(codes).toEqual(['algorithm-unknown']);
  expect(bag.lists.map(({ algorithm }) => algorithm)).toEqual(['sha256']);
});

test('bag-info.txt may repeat labels and fold values, but has one Payload-Oxum', () => {
  const info = 'Contact-Name: A\nContact-Name: B\nNote: long\n\tvalue\npayload-oxum: 12.3\n';
  const base = { 'bagit.txt': declaration(), 'manifest-sha256.txt': '' };
  expect(read({ ...base, 'bag-info.txt': info }).bag).toMatchObject({
    oxum: { octets: 12, files: 3 },
    problems: [],
  });
  expect(read({ ...base, 'bag-info.txt': `${info}Payload-Oxum: 1.1\n` }).codes).toEqual(['oxum-twice']);
  expect(read({ ...base, 'bag-info.txt': 'Payload-Oxum: many\n' }).codes).toEqual(['oxum-form']);
  expect(read({ ...base, 'bag-info.txt': 'no label at all\n: none\n' }).codes).toEqual([
    'info-form',
    'info-form',
  ]);
});

test('fetch.txt is read and never followed out of the package', () => {
  const fetch = 'https://example.org/a - data/a b\nhttps://example.org/b 12 ../../b\nhello\n';
  const { bag, codes } = read({ 'bagit.txt': declaration(), 'manifest-sha256.txt': '', 'fetch.txt': fetch });
  expect(bag.fetch).toEqual(['data/a b']);
  expect(codes).toEqual(['fetch-unsafe', 'fetch-form']);
});

test('a name may hold what some programs take for the end of a line', () => {
  const lines = `${digest}  data/a\u2028b\n${digest}  data/c\u0085d\n`;
  expect(withManifest(lines)).toMatchObject({ names: ['data/a\u2028b', 'data/c\u0085d'], codes: [] });
});

test('evidence in a tag manifest is refused, for a payload manifest alone can vouch for it', () => {
  const { bag, codes } = read({
    'bagit.txt': declaration(),
    'manifest-sha256.txt': `${digest}  data/a\n`,
    'tagmanifest-sha256.txt': `${digest}  bagit.txt\n${digest}  data/b\n`,
  });
  expect(codes).toEqual(['path-in-payload']);
  expect(bag.lists.map(({ files }) => files.map(({ path }) => path))).toEqual([['data/a'], ['bagit.txt']]);
});

test('a list of a million broken lines keeps a thousand problems and counts the rest', () => {
  const { bag } = withManifest('x\n'.repeat(1_000_000));
  expect(bag.problems).toHaveLength(1001);
  expect(bag.problems.at(-1)).toEqual({
    code: 'more-problems',
    effect: 'not-judged',
    path: 'manifest-sha256.txt',
    found: '999000',
  });
  expect(withManifest('\n'.repeat(10_000_000)).bag.problems).toEqual([]);
});

test('lines are numbered alike, whatever ends them', () => {
  const lines = [...linesOf('a\n\r\n\rb\r\nc')];
  expect(lines).toEqual([
    { line: 1, text: 'a' },
    { line: 4, text: 'b' },
    { line: 5, text: 'c' },
  ]);
});
