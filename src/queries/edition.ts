import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pkg from '../../package.json' with { type: 'json' };

/** What every page, sheet and file says of its own making. */
interface Edition {
  version: string;
  /** Seconds since 1970; undefined in a folder that is neither a git checkout nor given a date. */
  seconds: number | undefined;
  /** The same day in UTC, `2026-11-22`. */
  date: string | undefined;
  /** The page where a reader puts a correction; undefined while package.json names none. */
  corrections: string | undefined;
}

/**
 * The date is that of the state, never of the clock, so that two builds of one state give the same
 * bytes: `SOURCE_DATE_EPOCH` (reproducible-builds.org) where it is set, else the commit's.
 */
const seconds = secondsOf(process.env['SOURCE_DATE_EPOCH']) ?? secondsOf(commitTime(process.cwd()));

export const edition: Edition = {
  version: pkg.version,
  seconds,
  date: seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().slice(0, 10),
  corrections: correctionsOf(pkg),
};

/** What npm calls `bugs`, an address or `{ "url": "https://…" }`: from package.json, so that it is the same in every build of a state. */
export function correctionsOf({
  bugs,
}: {
  version: string;
  bugs?: string | { url?: string };
}): string | undefined {
  const url = typeof bugs === 'string' ? bugs : bugs?.url;
  return url?.startsWith('https://') ? url : undefined;
}

/** Committer's time of the commit at hand. A copy without `.git` must not answer for a repository around it. */
function commitTime(root: string): string | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return undefined;
  }
}

function secondsOf(text: string | undefined): number | undefined {
  return text && /^\d+\s*$/.test(text) ? Number(text) : undefined;
}
