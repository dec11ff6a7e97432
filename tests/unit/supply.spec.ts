import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { packages, withoutNetwork } from '../../scripts/runtime.mjs';
import { type Lock, nameOf, placesIn, runsIn } from '../../src/editions/release/lock.ts';
import { shippedPackages } from '../../src/editions/release/shipped.ts';
import { thirdPartyText } from '../../src/editions/third-party.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const lock: Lock = JSON.parse(read('package-lock.json'));
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
const shipped = await shippedPackages(root);

/** A reader gets the code: it may be passed on in any copy, changed or not. */
const inBrowser = ['MIT', 'MIT-0', 'BSD-3-Clause', 'Apache-2.0', '(MIT OR Apache-2.0)', 'MIT AND Apache-2.0'];
/** It builds or tests on our machines, and nothing of it is passed on. */
const onOurs = [
  ...inBrowser,
  ...[
    'ISC',
    'BSD-2-Clause',
    '0BSD',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Python-2.0',
    'MPL-2.0',
    'MIT OR Apache-2.0',
  ],
  ...['LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
];

test('every package has a licence that allows what is done with it', () => {
  const runs = runsIn(lock, shipped);
  const wrong = placesIn(lock)
    .map((place) => ({ place, licence: lock.packages[place]?.license ?? 'none', runs: runs.get(place) }))
    .filter(({ licence, runs }) => !(runs === 'browser' ? inBrowser : onOurs).includes(licence));
  expect(wrong).toEqual([]);
});

test('the licences of what is in the pages lie beside them in full, those of the rest by name', async () => {
  const text = await thirdPartyText(root);
  const parts = text.split(/^-{72}\n/m);
  for (const name of shipped) {
    expect(parts.find((part) => part.startsWith(`${name} `))).toMatch(/^[^\n]+\)\n\n[\s\S]*copyright/i);
  }
  expect(text).toMatch(/^astro \d+\.\d+\.\d+ \(MIT\)$/m);
});

test('every dependency is pinned to one version, and every package to its digest', () => {
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  expect(placesIn(lock).filter((place) => !lock.packages[place]?.integrity?.startsWith('sha512-'))).toEqual(
    [],
  );
});

test('no package runs code while it is installed; the one that would like to is known', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const wishing = placesIn(lock).filter((place) => lock.packages[place]?.hasInstallScript);
  expect(wishing.map(nameOf)).toEqual(['esbuild']);
});

test('the Node of the project is locked for every platform it is named for', () => {
  const locked = Object.values(packages).map((name) => {
    const { os, cpu } = lock.packages[`node_modules/${name}`] ?? {};
    return `${os}-${cpu}`;
  });
  expect(locked).toEqual(Object.keys(packages));
  expect(Object.keys(optionalDependencies).toSorted()).toEqual(Object.values(packages).toSorted());
});

test('an update is a week old before it is offered, and what reaches readers comes apart from the rest', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  expect(updates.map((one: Record<string, unknown>) => one['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ]);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  expect(updates[0].groups['in-the-browser'].patterns).toEqual(shipped);
});

for (const { what, code } of [
  { what: 'fetches', code: "await fetch('http://127.0.0.1:8/')" },
  { what: 'opens a connection', code: "(await import('node:net')).connect(8, '127.0.0.1')" },
  {
    what: 'asks for the address of a name',
    code: "await (await import('node:dns/promises')).lookup('a.invalid')",
  },
]) {
  test(`a step of the build that ${what} is stopped, also in a program that it starts`, () => {
    const own = process.execPath;
    const refused = (script: string) =>
      execFileSync(own, [...withoutNetwork('another'), '--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
    const attempt = `
      const told = (error) => console.log(error.cause?.code ?? error.code);
      process.on('uncaughtException', told);
      try { ${code} } catch (error) { told(error) }`;
    expect(refused(attempt).trim()).toBe('ERR_ACCESS_DENIED');
    const child = `
      const { execFileSync } = await import('node:child_process');
      process.stdout.write(execFileSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(attempt)}], { stdio: ['ignore', 'pipe', 'ignore'] }));`;
    expect(refused(child).trim()).toBe('ERR_ACCESS_DENIED');
  });
}
