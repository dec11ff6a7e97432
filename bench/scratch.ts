import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder outside the repository with the packages that `bench/<name>/package-lock.json` pins, so that
 * what only a benchmark needs never weighs on `npm ci`. Gone when the process ends, however it ends.
 */
export function installInScratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  console.log(
    `Installing the packages of bench/${name}/package-lock.json into ${folder}, removed afterwards…`,
  );
  const isWindows = process.platform === 'win32';
  // No scripts: nothing that is installed runs before it is called here.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: folder, stdio: 'inherit', shell: isWindows });
  return folder;
}
