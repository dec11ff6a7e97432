import { type Progress, workHere, workIn } from '../kit/long-work.ts';
import type { Picked } from '../kit/pick.ts';
import { startWorker } from '../kit/start-worker.ts';
import type { Judgement } from './judgement.ts';
import type { Refusal } from './recognise.ts';

/**
 * Checks in a worker, so that the page answers; in the page itself, piece by piece, where no worker can
 * start. Rejects with `AbortError` when stopped.
 */
export async function runCheck(picked: Picked[], progress: Progress): Promise<Judgement | Refusal> {
  const worker = await startWorker(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  );
  if (!worker) {
    const { examine } = await import('./examine.ts');
    return workHere((watch) => examine(picked, watch), progress);
  }
  try {
    return await workIn<Judgement | Refusal>(worker, picked, progress);
  } finally {
    worker.terminate();
  }
}
