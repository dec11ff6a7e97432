/*
 * `npm start`, `npm test` and the others come here. The system's Node (20 or newer) runs this file;
 * it installs what is missing and hands the work to the Node that the project brings with it.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing } from './install.mjs';
import { findRuntime, withoutNetwork } from './runtime.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/playwright/cli.js',
};

/** The content first: its errors are for editors and need no stack trace around them. */
const rules = ['src/rules/command.ts', '--problems'];

const lint = [bin.biome, 'check', '--error-on-warnings'];

const build = [bin.astro, 'build', '--silent'];

/** The site, and the files that are made of it. */
const editions = [rules, build, ['scripts/chromium.mjs'], ['src/editions/write.ts']];

/** Playwright's projects for the journeys, one for each engine. */
const engines = ['Chromium', 'Firefox', 'WebKit'];

/** Reads the types that a build, or `astro sync`, has written. */
const types = [bin.astro, 'check', '--noSync', '--minimumFailingSeverity', 'hint'];

/**
 * Two steps at once, both to their ends, so that whoever has two kinds of mistakes is told of both. What the
 * second says comes last.
 * @param {string[]} step
 * @param {string[]} beside
 */
const together = (step, beside) => ({ step, beside });

/** The tests that need neither a browser nor a build, and those that need both. */
const tests = [bin.playwright, 'test', '--project=content', '--project=unit'];
const browserTests = [bin.playwright, 'test', '--project=site', '--project=no-js', '--project=offline'];

const [name = '', ...rest] = process.argv.slice(2);

/** What each command runs, in order; the first that fails ends it. */
const commands = {
  start: [['scripts/serve.mjs', '--check-port'], rules, build, ['scripts/serve.mjs']],
  // Astro goes to the background when it thinks a machine calls it; `dev` stays where it was started.
  dev: [rules, [bin.astro, 'dev', '--ignore-lock']],
  build: [rules, [bin.astro, 'build']],
  check: [together(rules, lint), [bin.astro, 'sync'], together(tests, types)],
  test: [
    together(rules, lint),
    ['scripts/chromium.mjs'],
    ['scripts/programs.mjs'],
    // A build keeps one core busy, and leaves another to the tests that do without it. Tests that are asked
    // for by name may stand in either half.
    ...(rest.length > 0
      ? [build, together([...tests, ...browserTests.slice(2)], types)]
      : [together(tests, build), together(browserTests, types)]),
  ],
  'test:engines': [
    build,
    ['scripts/chromium.mjs'],
    ['scripts/programs.mjs', '--engines'],
    [bin.playwright, 'test', ...engines.map((name) => `--project=${name}`)],
  ],
  'test:faults': [
    build,
    ['scripts/chromium.mjs'],
    ['scripts/programs.mjs'],
    [bin.playwright, 'test', '--project=faults'],
  ],
  'test:slow': [
    build,
    ['scripts/chromium.mjs'],
    ['scripts/programs.mjs', '--servers'],
    [bin.playwright, 'test', '--project=slow'],
  ],
  editions,
  release: [['src/editions/release/state.ts'], ...editions, ['src/editions/release/write.ts']],
  'release:check': [['scripts/release-check.mjs']],
  screenshots: [build, ['scripts/chromium.mjs'], ['scripts/screenshots.ts']],
  'bench:hash': [build, ['scripts/chromium.mjs'], ['bench/hash.ts']],
  // Builds by itself, to time it.
  'bench:weight': [rules, ['scripts/chromium.mjs'], ['bench/weight.ts']],
  'bench:lighthouse': [rules, build, ['scripts/chromium.mjs'], ['bench/lighthouse.ts']],
  'bench:observatory': [build, ['bench/observatory/scan.ts']],
  'bench:search': [build, ['scripts/chromium.mjs'], ['bench/search.ts']],
  links: [rules, build, ['src/editions/links-command.ts']],
  hosting: [rules, build, ['src/editions/hosting-command.ts']],
  'check:content': [['src/rules/command.ts']],
  organisation: [['src/rules/organisation-command.ts']],
  format: [[bin.biome, 'check', '--write']],
};

/** What serves, installs, or runs tests that do, as every benchmark does; every other step gets no network. */
const online = [
  'scripts/serve.mjs',
  'scripts/chromium.mjs',
  'scripts/programs.mjs',
  'scripts/release-check.mjs',
  'scripts/screenshots.ts',
  bin.playwright,
];
/** @param {string | undefined} script */
const isOnline = (script = '') => name === 'dev' || script.startsWith('bench/') || online.includes(script);

const steps = commands[/** @type {keyof typeof commands} */ (name)];
if (!steps) {
  console.error(`There is no command ${name}. Expected one of ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

installWhatIsMissing(root);
const runtime = findRuntime(root);
const { LC_ALL, LC_CTYPE, LANG } = process.env;
const isUtf8 = /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
const env = {
  ...process.env,
  // A container has no language of its own; then Chromium on Linux opens no file whose name is beyond ASCII.
  ...(process.platform === 'linux' && !isUtf8 ? { LC_ALL: 'C.UTF-8' } : {}),
  ASTRO_TELEMETRY_DISABLED: '1',
  // Playwright leaves TypeScript to Node, as all else here does: its own way writes each file anew before the
  // first test of a new clone. Should a later Playwright not know the name, it goes its own way again.
  PW_DISABLE_TS_ESM: '1',
  // Pages link to the files that are made after them.
  ...(name === 'editions' || name === 'release' ? { EDITIONS: '1' } : {}),
};
for (const [index, each] of steps.entries()) {
  const { step, beside } = Array.isArray(each) ? { step: each } : each;
  const more = index === steps.length - 1 ? rest : [];
  const status = beside ? await runBoth([...step, ...more], beside) : await run([...step, ...more]);
  if (status !== 0) process.exit(status);
}

/**
 * @param {string[]} step
 * @param {string[]} beside
 * @returns {Promise<number>} the status of one that failed, else 0
 */
async function runBoth(step, beside) {
  /** @type {Buffer[]} */
  const said = [];
  const [status, other] = await Promise.all([run(step), run(beside, said)]);
  // Where only the first failed, what it said stays the last on the screen.
  const isTold = other !== 0 || status === 0;
  if (isTold) await new Promise((written) => process.stdout.write(Buffer.concat(said), written));
  if (other !== 0 && status === 0)
    console.error('The first of the two passed; what ran beside it failed, see above.');
  if (other !== 0 && beside === lint) console.error('`npm run format` mends what is a matter of format.');
  return status || other;
}

/**
 * Runs one step to its end and passes on what stops us, so that nothing is left running behind.
 * @param {string[]} args
 * @param {Buffer[]} [said] takes what it says, which otherwise goes to the terminal at once
 * @returns {Promise<number>}
 */
function run(args, said) {
  return new Promise((resolve) => {
    // Builds and tests make and drop much: with room for it Node tidies up less often, a twentieth of all their time.
    const room = '--max-semi-space-size=64';
    const options = [room, ...(isOnline(args[0]) ? [] : withoutNetwork(runtime))];
    const output = said ? 'pipe' : 'inherit';
    const child = spawn(runtime, [...options, ...args], {
      cwd: root,
      stdio: ['inherit', output, output],
      env,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said?.push(part));
    const stop = () => child.kill();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    // npm passes SIGTERM on to its shell only, which dies and tells nobody; then our parent changes.
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && stop(), 500);
    child.on('close', (code, killed) => {
      clearInterval(watch);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(killed ? 130 : (code ?? 1));
    });
  });
}
