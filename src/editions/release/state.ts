import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The state of the project that a release is made of. */
export interface State {
  version: string;
  /** Full id of the commit. */
  commit: string;
  /** Committer's time, or `SOURCE_DATE_EPOCH`: every date in the release. */
  date: Date;
}

/** Settings of the build that make a copy somebody's own. */
const own = ['SITE', 'ORGANISATION', 'SECURITY_CONTACT'];

/** Reads it from git. Throws when it is not one commit: what was built could then not be built again. */
export async function readState(root: string): Promise<State> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const set = own.filter((name) => process.env[name]);
  if (set.length > 0) {
    throw new Error(
      `A release is made from a commit alone, so that others can make it again, but ${set.join(' and ')} would change it. Unset ${set.length > 1 ? 'them' : 'it'} for a release; for a copy of your own, use npm run editions and copy dist/.`,
    );
  }
  const changed = git(root, 'status', '--porcelain');
  if (changed) {
    throw new Error(
      `A release is made from a commit, so that others can make it again, but these files differ from it:\n${changed}\nCommit them or put them aside (git stash -u), then try again.`,
    );
  }
  const [commit = '', committed = ''] = git(root, 'log', '-1', '--format=%H %ct').split(' ');
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? committed);
  return { version, commit, date: new Date(seconds * 1000) };
}

function git(root: string, ...options: string[]): string {
  try {
    return execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (cause) {
    throw new Error(
      'A release names the commit it was made from, but git does not answer here. Clone the repository instead of copying its files.',
      { cause },
    );
  }
}

// Before a build: what stands in the way is better known at once.
if (import.meta.main) {
  try {
    await readState(process.cwd());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
