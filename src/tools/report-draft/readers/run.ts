import { type Progress, workHere, workIn } from '../../kit/long-work.ts';
import { startWorker } from '../../kit/start-worker.ts';
import type { Reading } from './reading.ts';

const begin = () =>
  startWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const load = () => import('./read.ts').catch(() => undefined);
/** One that waits for the next file. */
let next: ReturnType<typeof begin> | undefined;

/** Fetches the readers ahead of the first file: the network may be off by then. */
export async function prepareReaders() {
  next ??= begin();
  if (!(await next)) await load();
}

/**
 * Reads a file in a worker of its own, so that the page answers and nothing a stranger wrote can hold
 * it; in the page itself, piece by piece, where no worker can start. Undefined when the readers cannot
 * be loaded. Rejects with `AbortError` when stopped, whatever the worker is at.
 */
export async function runReading(file: File, name: string, progress: Progress): Promise<Reading | undefined> {
  const started = next ?? begin();
  next = undefined;
  const { signal } = progress;
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    signal.throwIfAborted();
    const worker = await Promise.race([started, stopped]);
    const reading = worker ? workIn<Reading>(worker, { file, name }, progress) : inPage(file, name, progress);
    return await Promise.race([reading, stopped]);
  } finally {
    started.then((worker) => worker?.terminate());
    prepareReaders();
  }
}

async function inPage(file: File, name: string, progress: Progress) {
  const readers = await load();
  return readers && workHere((watch) => readers.readEvidence(file, name, watch), progress);
}
