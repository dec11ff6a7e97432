import { PackageError } from './package-error.ts';
import type { PackageReport } from './package-worker.ts';
import type { PackageOrder } from './package-writer.ts';

/**
 * Writes a package in a worker, or in the page where no worker can start. Resolves with a blob when
 * there was no file to write to. Throws `PackageError`, or `AbortError` when `signal` stops it.
 */
export async function pack(
  order: PackageOrder,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const worker = await startWorker();
  if (!worker) return (await import('./package-writer.ts')).writePackage(order, onBytes, signal);
  try {
    return await new Promise((resolve, reject) => {
      const cancel = () => worker.postMessage('cancel');
      signal.addEventListener('abort', cancel, { once: true });
      worker.addEventListener('error', ({ message }) => reject(new PackageError('failed', [], message)));
      worker.addEventListener('message', ({ data }: MessageEvent<PackageReport>) => {
        if (data.kind === 'bytes') onBytes(data.count);
        else if (data.kind === 'done') resolve(data.blob);
        else if (data.kind === 'failed') reject(new PackageError(data.code, data.items, data.reason));
        else if (data.kind === 'cancelled') reject(new DOMException('Cancelled.', 'AbortError'));
      });
      worker.postMessage(order);
      if (signal.aborted) cancel();
    });
  } finally {
    worker.terminate();
  }
}

/** Undefined where the browser or the server's policy refuses workers. */
async function startWorker(): Promise<Worker | undefined> {
  try {
    const worker = new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });
    const hasStarted = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
    });
    return hasStarted ? worker : undefined;
  } catch {
    return undefined;
  }
}

/** The picker of Chromium-based browsers, which lets a page write a file piece by piece. */
type Picker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

export const canStream = () => 'showSaveFilePicker' in globalThis;

/** A file of the reader's choice to write to; undefined where the browser has no such thing. Throws `AbortError`. */
export async function pickTarget(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  if (!canStream()) return undefined;
  return (globalThis as unknown as { showSaveFilePicker: Picker }).showSaveFilePicker({ suggestedName });
}
