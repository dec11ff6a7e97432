import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type ReleaseFile, zipFiles } from '../../src/editions/release/archive.ts';
import type { Lock } from '../../src/editions/release/lock.ts';
import { releasePage } from '../../src/editions/release/page.ts';
import { sbomOf } from '../../src/editions/release/sbom.ts';
import { shippedPackages } from '../../src/editions/release/shipped.ts';
import { checksumList, sha256Of } from '../../src/editions/release/sums.ts';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { examine } from '../../src/tools/verify/examine.ts';
import { bytesOf, pickedZip, summary } from '../fixtures/bags.ts';
import { attributes, elementsOf, textOf } from '../fixtures/html.ts';
import { needs, run } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';

const root = join(import.meta.dirname, '../..');
const date = new Date(Date.UTC(2026, 10, 22, 23, 59, 58));
const site: ReleaseFile[] = [
  { path: 'site/index.html', bytes: bytesOf('<p>x</p>') },
  { path: 'site/en/index.html', bytes: bytesOf('a'.repeat(5000)) },
  { path: 'site/zh-cn/kit.json', bytes: bytesOf('说明') },
];
const release = [...site, checksumList(site)];

test('the zip has the same bytes in every time zone and in whatever order the folder was read', async () => {
  const zone = process.env['TZ'];
  const zips: Uint8Array[] = [];
  for (const [TZ, files] of [
    ['UTC', release],
    ['Asia/Shanghai', release.toReversed()],
    ['America/St_Johns', release],
  ] as const) {
    process.env['TZ'] = TZ;
    zips.push(await zipFiles('guide', files, date));
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(zips.map(sha256Of)).size).toBe(1);
});

test('the verifier finds the zip intact', async () => {
  expect(summary(await examine(pickedZip(await zip(release))))).toEqual(['intact']);
});

test('the verifier names a page that was changed in the zip', async () => {
  const changed = release.map((file) =>
    file.path === 'site/index.html' ? { ...file, bytes: bytesOf('<p>y</p>') } : file,
  );
  const result = await examine(pickedZip(await zip(changed)));
  expect(summary(result)).toEqual(['changed', 'site/index.html changed']);
});

test('the checksum list passes sha256sum', async () => {
  needs('sha256sum', 'unzip');
  const folder = scratch('release');
  writeFileSync(join(folder, 'guide.zip'), await zip(release));
  run(folder, 'unzip', '-q', 'guide.zip');
  expect(run(join(folder, 'guide'), 'sha256sum', '--strict', '-c', 'SHA256SUMS')).toContain(
    'site/index.html: OK',
  );
});

test('the bill of materials lists every locked package once, with licence and digest, and the same bytes each time', async () => {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const text = sbomOf(lock, await shippedPackages(root), date);
  expect(sbomOf(lock, await shippedPackages(root), date)).toBe(text);
  const { components, dependencies } = JSON.parse(text);
  const refs = components.map((one: { 'bom-ref': string }) => one['bom-ref']);
  expect(new Set(refs).size).toBe(Object.keys(lock.packages).length - 1);
  const unknown = dependencies
    .flatMap((one: { dependsOn: string[] }) => one.dependsOn)
    .filter((ref: string) => !refs.includes(ref));
  expect(unknown).toEqual([]);
  expect(components).toContainEqual(
    expect.objectContaining({
      group: '@noble',
      name: 'hashes',
      scope: 'required',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      purl: expect.stringMatching(/^pkg:npm\/%40noble\/hashes@\d/),
    }),
  );
});

test('the bill of materials tells what runs in the reader’s browser from what builds and tests', async () => {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { components } = JSON.parse(sbomOf(lock, await shippedPackages(root), date));
  const runs = (name: string) =>
    components.find((one: { name: string }) => one.name === name)?.properties[0].value;
  expect(['lit-html', 'pagefind', 'astro', 'playwright'].map(runs)).toEqual([
    'browser',
    'browser',
    'build',
    'test',
  ]);
});

test('the page of a release gives name, size and digest of each file, and the commands, in every language', () => {
  const files = [
    { path: 'guide.zip', bytes: bytesOf('zip') },
    { path: '<b>.pdf', bytes: bytesOf('pdf') },
  ];
  const html = releasePage(files, { version: '9.9.9', commit: 'c'.repeat(40), date }, 'p{color:red}');
  const entries = elementsOf(html, 'li').map((entry) => textOf(entry));
  expect(entries).toEqual(files.map(({ path, bytes }) => `${path} · 3 bytes/字节SHA-256 ${sha256Of(bytes)}`));
  const sections = elementsOf(html, 'section');
  expect(sections.map((one) => attributes(one)['lang'])).toEqual(localeIds.map((id) => locales[id].tag));
  for (const section of sections) {
    expect(textOf(section)).toContain('sha256sum --ignore-missing -c SHA256SUMS');
    expect(textOf(section)).toContain('certutil -hashfile guide.zip SHA256');
    expect(textOf(section)).toContain('c'.repeat(40));
  }
  expect(elementsOf(html, 'script')).toEqual([]);
});

const zip = async (files: ReleaseFile[]) => new Uint8Array(await zipFiles('guide', files, date));
