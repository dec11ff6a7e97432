import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of the lock file unless exactly these are there already. Runs on any Node
 * from 20 on, with nothing installed, so it may import nothing but Node's own modules.
 * @param {string} root
 */
export function installWhatIsMissing(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const mark = join(root, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages (once, a minute or two)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // --include: whatever this machine's npm is set to leave out, the project needs both kinds.
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  execFileSync(npm, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(mark, wanted);
}
