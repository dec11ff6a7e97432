/*
 * `npm run release:check`: makes the release of the current commit twice, in different folders,
 * languages and time zones, with different rights for new files and with folders listed in another
 * order, as file systems do, and compares every byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const scratch = mkdtempSync(join(tmpdir(), 'release-check-'));

/** Lists every folder backwards. */
const backwards = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const turn = (names) => [...names].reverse();
  const { readdir, readdirSync } = fs;
  const { readdir: promised } = fs.promises;
  fs.readdirSync = (...args) => turn(readdirSync(...args));
  fs.promises.readdir = async (...args) => turn(await promised(...args));
  fs.readdir = (...args) => {
    const done = args.pop();
    readdir(...args, (error, names) => done(error, names && turn(names)));
  };
  syncBuiltinESMExports();
`;
const machines = [
  { folder: 'one', umask: 0o022, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: 'a longer name/第二份/copy',
    umask: 0o077,
    env: {
      TZ: 'Asia/Shanghai',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(backwards)}`,
    },
  },
];

try {
  const [first = new Map(), second = new Map()] = machines.map(build);
  const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  if (differing.length === 0)
    console.log(`The same bytes twice: ${names.length} files of dist/ and release/.`);
  else {
    console.error(`These files differ between two builds of one commit:\n${differing.join('\n')}`);
    console.error(`Both are kept in ${scratch}.`);
    process.exitCode = 1;
  }
} finally {
  if (!process.exitCode) rmSync(scratch, { recursive: true, force: true });
}

/**
 * Digests of all that one build writes, by path.
 * @param {{ folder: string, umask: number, env: Record<string, string> }} machine
 */
function build({ folder, umask, env }) {
  const place = join(scratch, folder);
  mkdirSync(dirname(place), { recursive: true });
  console.log(`Building in ${place} with TZ=${env['TZ']} LANG=${env['LANG']}…`);
  execFileSync('git', ['clone', '--quiet', root, place], { stdio: 'inherit' });
  // Somebody may go on working while this runs.
  execFileSync('git', ['checkout', '--quiet', '--detach', commit], { cwd: place, stdio: 'inherit' });
  copyPackages(place);
  const before = process.umask(umask);
  execFileSync(process.execPath, ['scripts/run.mjs', 'release'], {
    cwd: place,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.umask(before);
  return new Map(['dist', 'release'].flatMap((part) => digestsIn(place, part)));
}

/** Packages as they were installed here; as links to the same bytes where the file system has them. @param {string} place */
function copyPackages(place) {
  const from = join(root, 'node_modules');
  try {
    execFileSync('cp', ['-al', from, join(place, 'node_modules')], { stdio: 'ignore' });
  } catch {
    rmSync(join(place, 'node_modules'), { recursive: true, force: true });
    cpSync(from, join(place, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  }
}

/** @param {string} place @param {string} part @returns {[string, string][]} */
function digestsIn(place, part) {
  return readdirSync(join(place, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(place.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    });
}
