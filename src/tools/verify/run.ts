import type { Picked } from '../kit/pick.ts';
import { startWorker } from '../kit/start-worker.ts';
import type { Judgement } from './judgement.ts';
import type { Refusal } from './recognise.ts';
import type { Report } from './worker.ts';

interface Progress {
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
  const worker = await startWorker(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  );
  if (!worker) return inPage(picked, progress);
  try {
    progress.signal.throwIfAborted();
    return await inWorker(worker, picked, progress);
  } finally {
    worker.terminate();
  }
}

function inWorker(worker: Worker, picked: Picked[], { onTotal, onRead, signal }: Progress) {
  return new Promise<Judgement | Refusal>((resolve, reject) => {
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
