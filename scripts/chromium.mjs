import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The same engine without a window: it opens a page in a third of the time. Playwright has its own. */
const shell = 'chromium-headless-shell';
const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
  ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    .filter(() => process.env[folder])
    .map((program) => join(process.env[folder] ?? '', program)),
);

/** How it is started: quiet, and as root without the sandbox, which Chromium refuses there. */
export const chromiumArgs = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The browser for the tests: CHROMIUM_PATH, then the headless shell of the system, then Playwright's own
 * browser, then Chromium, Chrome or Edge of the system. `isForReaders`: first one that readers have.
 * Undefined when there is none. Throws when CHROMIUM_PATH names no file.
 * @param {boolean} [isForReaders]
 * @returns {string | undefined}
 */
export function findChromium(isForReaders = false) {
  const given = process.env['CHROMIUM_PATH'];
  if (given && !existsSync(given)) {
    throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file. Correct it or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const named = onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  const shells = folders.map((folder) => join(folder, shell));
  const browsers = [chromium.executablePath(), ...named, ...onMac, ...onWindows];
  const candidates = isForReaders ? [given, ...browsers, ...shells] : [given, ...shells, ...browsers];
  return candidates.find((path) => path && existsSync(path));
}

/**
 * What Playwright is told to start. Nothing when its own browsers are there: then it takes its own
 * headless shell, whose path it tells nobody.
 * @param {{ isForReaders?: boolean }} [wish]
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunch({ isForReaders = false } = {}) {
  const executablePath = findChromium(isForReaders);
  const isOwn = executablePath === chromium.executablePath();
  if (!executablePath || (isOwn && !isForReaders)) return { args: chromiumArgs };
  return { executablePath, args: chromiumArgs };
}

/** Tries to get a browser: by Playwright's installer, then on Debian as root by apt. */
function install() {
  const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  console.log('No Chromium, Chrome or Edge found; asking Playwright’s installer for one…');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  if (findChromium() || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log('That did not work; trying apt…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  for (const name of [shell, 'chromium']) {
    if (!findChromium()) spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'inherit', env });
  }
}

if (import.meta.main) {
  try {
    if (!findChromium()) install();
    if (!findChromium()) {
      throw new Error(
        'The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program.',
      );
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
