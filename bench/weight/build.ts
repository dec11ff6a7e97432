import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlFilesIn } from '../../src/editions/files.ts';

interface Built {
  folder: string;
  pages: number;
  /** The best of all rounds. */
  seconds: number;
}

/** Pages that Starlight has of its own, or that repeat all others. */
const notWritten = /\/(?:search|print)$/;

/**
 * Builds the guide into the scratch folder, writes its pages there for Starlight, builds that, and both
 * again by turns, each time cold.
 */
export async function buildBoth(root: string, scratch: string, rounds: number) {
  console.log('Building the guide and Starlight by turns…');
  const guide: Built = { folder: join(scratch, 'guide'), pages: 0, seconds: Number.POSITIVE_INFINITY };
  const starlight: Built = { folder: join(scratch, 'dist'), pages: 0, seconds: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    guide.seconds = Math.min(guide.seconds, buildCold(root, guide.folder));
    if (round === 0) {
      const pages = await pagesToRead(guide.folder);
      execFileSync(process.execPath, ['pages.mjs', guide.folder, ...pages], {
        cwd: scratch,
        stdio: 'inherit',
      });
    }
    starlight.seconds = Math.min(starlight.seconds, buildCold(scratch, starlight.folder));
  }
  guide.pages = (await htmlFilesIn(guide.folder)).length;
  starlight.pages = (await htmlFilesIn(starlight.folder)).length;
  return { guide, starlight, rounds };
}

/** The folders of all pages in a language that readers go to: `en/keep/`. Not the cards for frames. */
async function pagesToRead(folder: string): Promise<string[]> {
  return (await htmlFilesIn(folder))
    .filter((file) => file.includes('/') && !file.includes('/cards/'))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .map(dirname)
    .filter((page) => !notWritten.test(page))
    .map((page) => `${page}/`);
}

/** Builds an Astro project with nothing kept from the last time; gives the seconds it took. */
function buildCold(project: string, into: string): number {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [astro, 'build', '--force', '--silent', `--outDir=${into}`],
    { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`The build in ${project} ended with ${status}.`);
  return (performance.now() - started) / 1000;
}
