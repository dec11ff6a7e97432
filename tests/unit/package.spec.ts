import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { hashdeepList, sha256sumLine } from '../../src/formats/bag/checksum-list.ts';
import type { EvidenceLog } from '../../src/formats/evidence-log/evidence-log.ts';
import { readLog } from '../../src/formats/evidence-log/log-file.ts';
import { buildPackage, type Package, type PackageKind } from '../../src/formats/package/bag.ts';
import { anyLog } from '../fixtures/any.ts';
import { type Kept, logOf, now, sha256 } from '../fixtures/evidence.ts';
import { needs, run } from '../fixtures/programs.ts';

const files: Kept[] = [
  { name: 'offer 报价.eml', content: 'hello' },
  { name: 'photo\u202Egpj.exe', content: 'MZ' },
  { name: 'empty.tar.gz', content: '' },
  { name: '100%25.txt', content: 'percent' },
  { name: '=cmd.csv', content: 'formula' },
  { name: '👩‍👩‍👧 ".png', content: 'picture' },
  { name: '-', content: 'dash' },
  { name: '\\back.txt', content: 'slash' },
  { name: `${'a'.repeat(251)}.txt`, content: 'long' },
];

test('sha256sum and shasum accept the bag, all its files and its own lists', () => {
  needs('sha256sum', 'shasum');
  const folder = written(logOf(...files, { name: 'offer 报价.eml', content: 'same name' }));
  for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    expect(run(folder, 'sha256sum', '--strict', '-c', list)).not.toContain('FAILED');
    expect(run(folder, 'shasum', '-a', '256', '-c', list)).not.toContain('FAILED');
  }
  expect(run(folder, 'sha256sum', '-c', 'manifest-sha256.txt').split('\n')).toHaveLength(files.length + 2);
});

test('hashdeep accepts the bag, and finds what was added or changed', () => {
  needs('hashdeep');
  const folder = written(logOf(...files));
  const audit = () => run(folder, 'hashdeep', '-r', '-l', '-c', 'sha256', '-a', '-k', 'hashdeep.txt', 'data');
  expect(audit()).toContain('Audit passed');
  writeFileSync(join(folder, 'data', 'E0099.txt'), 'added');
  expect(audit).toThrow();
});

test('the list alone is accepted beside the originals, under the names they have there', () => {
  needs('sha256sum', 'shasum', 'hashdeep');
  test.skip(process.platform === 'win32', 'these names cannot be stored on Windows');
  const all = [...files, { name: 'two\nlines.txt', content: 'line break' }];
  const folder = written(logOf(...all), 'log-only');
  const originals = test.info().outputPath('originals');
  mkdirSync(originals);
  for (const { name, content } of all) writeFileSync(join(originals, name), content);
  const list = join(folder, 'SHA256SUMS');
  expect(run(originals, 'sha256sum', '--strict', '-c', list)).not.toContain('FAILED');
  expect(run(originals, 'shasum', '-a', '256', '-c', list)).not.toContain('FAILED');
  expect(run(folder, 'sha256sum', '--strict', '-c', 'tagmanifest-sha256.txt')).not.toContain('FAILED');
  const audit = ['-l', '-c', 'sha256', '-a', '-k', join(folder, 'hashdeep.txt')];
  const named = files.map(({ name }) => name);
  expect(run(originals, 'hashdeep', ...audit, '--', ...named)).toContain('Audit passed');
});

test('a bag holds what RFC 8493 asks for, and its tag manifest lists every other file once, last', () => {
  const bag = build(logOf(...files));
  expect(textOf(bag, 'bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(textOf(bag, 'manifest-sha256.txt').split('\n')[0]).toBe(`${sha256('hello')}  data/E0001.eml`);
  expect(bag.tagFiles.at(-1)?.path).toBe('tagmanifest-sha256.txt');
  const listed = bag.tagFiles.slice(0, -1).map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`);
  expect(textOf(bag, 'tagmanifest-sha256.txt')).toBe(listed.join(''));
  expect(bag.tagManifestDigest).toBe(sha256(bag.tagFiles.at(-1)?.bytes ?? ''));
  expect(bag.tagFiles.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.html', 'custody.csv', 'index.csv', 'hashdeep.txt']),
  );
});

test('the same log packed at the same time gives the same bytes', () => {
  expect(build(logOf(...files))).toEqual(build(logOf(...files)));
});

test('a package without the files holds nothing that claims to be a bag', () => {
  const list = build(logOf(...files), 'log-only');
  expect(list.payload).toEqual([]);
  expect(list.tagFiles.map(({ path }) => path)).toEqual([
    'SHA256SUMS',
    'evidence-log.json',
    'index.csv',
    'custody.csv',
    'hashdeep.txt',
    'README.html',
    'tagmanifest-sha256.txt',
  ]);
});

test('the log in a package is the log, exactly, whatever is in it', () => {
  fc.assert(
    fc.property(anyLog, (log) => expect(readLog(textOf(build(log), 'evidence-log.json'))).toEqual({ log })),
  );
});

test('no value can begin a label of its own in bag-info.txt, and empty ones are left out', () => {
  const labels = [
    'Source-Organization',
    'Contact-Name',
    'External-Identifier',
    'External-Description',
    'Bagging-Date',
    'Bag-Size',
    'Payload-Oxum',
    'Bag-Software-Agent',
  ];
  fc.assert(
    fc.property(anyLog, (log) => {
      const lines = textOf(build(log), 'bag-info.txt')
        .trimEnd()
        .split(/[\r\n\v\f\u0085\u2028\u2029]/);
      const found = lines.map((line) => /^([A-Za-z-]+): \S/.exec(line)?.[1] ?? line);
      expect(found).toEqual(labels.filter((label) => found.includes(label)));
      expect(lines).toContain(
        `Payload-Oxum: ${log.items.reduce((sum, { size }) => sum + size, 0)}.${log.items.length}`,
      );
    }),
  );
});

test('a log that is not ready is refused, naming the items: not hashed, numbered twice, none at all', () => {
  const log = logOf(...files.slice(0, 3));
  const unhashed = {
    ...log,
    items: log.items.map((item, index) => (index > 0 ? { ...item, sha256: '' } : item)),
  };
  expect(() => build(unhashed)).toThrow(/E0002, E0003/);
  expect(() => build({ ...log, items: [...log.items, ...log.items.slice(0, 1)] })).toThrow(/E0001/);
  expect(() => build(logOf())).toThrow(RangeError);
});

test('a line break in a name cannot add a line to a list', () => {
  const name = `a\n${'0'.repeat(64)}  forged\r`;
  expect(sha256sumLine('f'.repeat(64), name)).toBe(`\\${'f'.repeat(64)}  a\\n${'0'.repeat(64)}  forged\\r\n`);
  const list = hashdeepList([{ path: `a\n5,${'0'.repeat(64)},forged`, size: 1, sha256: 'f'.repeat(64) }]);
  expect(list).not.toContain('forged');
  expect(list).toContain('Not listed, a line break in the name: 1');
});

function build(log: EvidenceLog, kind: PackageKind = 'bag') {
  return buildPackage(log, { now, kind, readme: '<!doctype html>' });
}

function textOf(bag: Package, path: string) {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    bag.tagFiles.find((file) => file.path === path)?.bytes,
  );
}

/** Writes the package to a folder as an unpacked archive would. */
function written(log: EvidenceLog, kind: PackageKind = 'bag') {
  const bag = build(log, kind);
  const folder = test.info().outputPath(bag.folder);
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const { path, bytes } of bag.tagFiles) writeFileSync(join(folder, path), bytes);
  const contents = new Map(
    [...files, { name: 'x', content: 'same name' }].map(({ content }) => [sha256(content), content]),
  );
  for (const { path, sha256: digest } of bag.payload)
    writeFileSync(join(folder, path), contents.get(digest) ?? '');
  return folder;
}
