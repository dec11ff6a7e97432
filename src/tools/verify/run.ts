import type { Picked } from '../kit/pick.ts';
import type { Judgement } from './judgement.ts';
import type { Refusal } from './recognise.ts';
import type { Report } from './worker.ts';

export interface Progress {
  onTotal: (bytes: number) => void;
  /** Called with the number of bytes read so far. */
  onRead: (bytes: number) => void;
  signal: AbortSignal;
}

/**
 * Checks in a worker, so that the page answers; in the page itself, piece by piece, where no worker can
 * start. Rejects with `AbortError` when stopped.
 */
export async function runCheck(picked: Picked[], progress: Progress): Promise<Judgement | Refusal> {
  const worker = await startWorker();
  progress.signal.throwIfAborted();
  return worker ? inWorker(worker, picked, progress) : inPage(picked, progress);
}

function startWorker(): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', () => resolve(worker), { once: true });
      worker.addEventListener('error', () => resolve(undefined), { once: true });
    } catch {
      resolve(undefined);
    }
  });
}

async function inWorker(worker: Worker, picked: Picked[], { onTotal, onRead, signal }: Progress) {
  const result = new Promise<Judgement | Refusal>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'total') onTotal(data.bytes);
      else if (data.kind === 'read') onRead(data.bytes);
      else if (data.kind === 'done') resolve(data.result);
      else if (data.kind === 'failed') reject(new Error(data.message));
    });
    worker.postMessage(picked);
  });
  try {
    return await result;
  } finally {
    worker.terminate();
  }
}

async function inPage(picked: Picked[], { onTotal, onRead, signal }: Progress) {
  const { examine } = await import('./examine.ts');
  let read = 0;
  return examine(picked, {
    onTotal,
    signal,
    // Between two pieces the page gets its turn.
    gate: () => new Promise<void>((turn) => setTimeout(turn)),
    onBytes: (count) => {
      read += count;
      onRead(read);
    },
  });
}
