import { admitOwnScripts } from './own-scripts.ts';

/**
 * A worker that has said it is ready, by its first message of any kind; undefined where the browser
 * or the server's policy refuses workers. `make` holds the `new Worker(…)`, which the bundler must see
 * where the worker's file is.
 */
export async function startWorker(make: () => Worker): Promise<Worker | undefined> {
  admitOwnScripts();
  try {
    const worker = make();
    const hasStarted = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
    });
    if (hasStarted) return worker;
    worker.terminate();
  } catch {
    // Refused at once.
  }
  return undefined;
}
