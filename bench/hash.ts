/*
 * `npm run bench:hash`: how fast the evidence log hashes, against `sha256sum` on the same files in the
 * same run, and with how much memory. Needs `sha256sum`, Chromium and two gigabytes of disk. What it
 * printed on the machine described there is in docs/benchmarks.md.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { serveFolder } from '../tests/fixtures/server.ts';

const megabyte = 1_000_000;
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'bench-hash-'));
const sets = { 'one file of 1 GB': [1, 1000], '500 files of 1 MB': [500, 1] } as const;

const site = await serveFolder(join(import.meta.dirname, '../dist'));
const browser = await chromium.launch(chromiumLaunch({ isForReaders: true }));
console.log(`${cpus().length} × ${cpus()[0]?.model}; Chromium ${browser.version()}; best of ${rounds}`);
try {
  for (const [name, [count, size]] of Object.entries(sets)) {
    const files = await make(name, count, size);
    const bytes = count * size * megabyte;
    const page = await browser.newPage();
    await page.goto(`${site.root}en/keep/log/`);
    await page.locator('[data-add="files"]').waitFor({ state: 'attached' });
    const idle = chromiumMemory();
    let ours = Number.POSITIVE_INFINITY;
    let theirs = Number.POSITIVE_INFINITY;
    let peak = 0;
    // By turns, so that both meet the same disk cache and the same neighbours.
    for (let round = 0; round < rounds; round += 1) {
      theirs = Math.min(
        theirs,
        timed(() => execFileSync('sha256sum', files, { stdio: 'ignore' })),
      );
      const watch = setInterval(() => {
        peak = Math.max(peak, chromiumMemory());
      }, 100);
      ours = Math.min(ours, await hashInPage(page, files, round));
      clearInterval(watch);
    }
    const rate = (seconds: number) => bytes / megabyte / seconds;
    console.log(
      `${name}: ${(rate(ours) / rate(theirs)).toFixed(2)} of sha256sum`,
      `(evidence log ${rate(ours).toFixed(0)} MB/s, sha256sum ${rate(theirs).toFixed(0)} MB/s;`,
      `peak memory of the browser ${((peak - idle) / megabyte).toFixed(0)} MB above idle)`,
    );
    await page.close({ runBeforeUnload: false });
  }
} finally {
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true });
}

/** Files of random bytes; gives their paths. */
async function make(name: string, count: number, size: number): Promise<string[]> {
  const place = join(folder, name);
  mkdirSync(place);
  for (let index = 0; index < count; index += 1) {
    const path = join(place, `${index}.bin`);
    if (size === 1) writeFileSync(path, randomBytes(megabyte));
    else {
      const stream = createWriteStream(path);
      for (let written = 0; written < size; written += 1) {
        if (!stream.write(randomBytes(megabyte)))
          await new Promise((resolve) => stream.once('drain', resolve));
      }
      await new Promise((resolve) => stream.end(resolve));
    }
  }
  return readdirSync(place).map((file) => join(place, file));
}

/** Seconds from the moment the browser has the files until the last digest stands in the page. */
async function hashInPage(page: Page, files: string[], round: number): Promise<number> {
  const total = files.length * (round + 1);
  // Choosing hundreds of files through the test protocol takes long itself; the clock starts at the change.
  await page.evaluate(() => {
    const field = document.querySelector('[data-add="files"]');
    field?.addEventListener('change', () => Object.assign(window, { started: performance.now() }), {
      once: true,
      capture: true,
    });
  });
  await page.locator('[data-add="files"]').setInputFiles(files);
  const seconds = await page.waitForFunction(
    (count) => {
      const started = Reflect.get(window, 'started');
      const isDone = document
        .querySelector('[data-evidence-log] [role="status"]')
        ?.textContent?.includes(`Files hashed: ${count}`);
      return started && isDone ? (performance.now() - started) / 1000 : false;
    },
    total,
    { timeout: 120_000, polling: 'raf' },
  );
  return (await seconds.jsonValue()) as number;
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}

/** Bytes that the browser's processes hold for themselves; 0 where /proc is not there. */
function chromiumMemory(): number {
  try {
    const parents = readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map((pid) => [pid, parentOf(pid)] as const);
    // The browser is our child, and its processes are its children.
    const ours = new Set([String(process.pid)]);
    // A child may be listed before its parent; the tree is a few levels deep.
    for (let level = 0; level < 5; level += 1) {
      for (const [pid, parent] of parents) if (ours.has(parent)) ours.add(pid);
    }
    ours.delete(String(process.pid));
    return [...ours].reduce((sum, pid) => sum + privateMemory(pid), 0);
  } catch {
    return 0;
  }
}

function parentOf(pid: string): string {
  try {
    return /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

function privateMemory(pid: string): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = rollup
      .match(/Private_(Clean|Dirty): +(\d+)/g)
      ?.map((line) => Number(line.match(/\d+/)?.[0]));
    return (kilobytes ?? []).reduce((sum, count) => sum + count, 0) * 1024;
  } catch {
    // The process ended between listing and reading.
    return 0;
  }
}
