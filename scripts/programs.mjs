/*
 * Outside programs that tests compare ours with, and the font they measure Chinese with. On a Debian
 * machine of a CI, as root, what is missing is installed; elsewhere nothing is installed unasked, and
 * the tests concerned are skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Program → the Debian package it comes in. */
const programs = {
  sha256sum: 'coreutils',
  shasum: 'perl',
  hashdeep: 'hashdeep',
  unzip: 'unzip',
  '7z': 'p7zip-full',
  openssl: 'openssl',
  osslsigncode: 'osslsigncode',
};

/** What only some tests start, by the option that asks for it. */
const more = {
  '--servers': { nginx: 'nginx', apache2: 'apache2-bin', caddy: 'caddy' },
  '--engines': { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' },
};
const asked = Object.entries(more).filter(([option]) => process.argv.includes(option));
const wanted = Object.assign({}, programs, ...asked.map(([, some]) => some));

/** Without a Chinese font Chinese sheets are measured in boxes. */
const font = /** @type {[string, string]} */ (['a Chinese font', 'fonts-noto-cjk']);
const hasFont = () => String(spawnSync('fc-list', [':lang=zh-cn']).stdout ?? '').trim() !== '';

const missing = () => [
  ...Object.entries(wanted).filter(([program]) => spawnSync('which', [program]).status !== 0),
  ...(hasFont() ? [] : [font]),
];

const packages = missing().map(([, name]) => name);
const mayInstall = process.env['CI'] && existsSync('/etc/debian_version') && process.getuid?.() === 0;
if (packages.length > 0 && mayInstall) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env,
  });
}
const still = missing().map(([program]) => program);
if (still.length > 0 && mayInstall) {
  console.error(
    `These could not be installed, and a CI must not skip the tests with them: ${still.join(', ')}`,
  );
  process.exit(1);
}
if (still.length > 0) console.log(`Not on this machine, so tests with them are skipped: ${still.join(', ')}`);
