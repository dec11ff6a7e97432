import { startWorker } from '../kit/start-worker.ts';
import { PackageError } from './package-error.ts';
import type { PackageReport } from './package-worker.ts';
import type { PackageOrder } from './package-writer.ts';

/** Started with the page, so that the network may go away meanwhile. */
const started = startWorker(
  () => new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' }),
);
started.then(async (worker) => worker ?? (await import('./package-writer.ts'))).catch(() => undefined);

/**
 * Writes a package in a worker, or in the page where no worker can start. Resolves with a blob when
 * there was no file to write to. Throws `PackageError`, or `AbortError` when `signal` stops it.
 */
export async function pack(
  order: PackageOrder,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const worker = await started;
  if (!worker) return (await import('./package-writer.ts')).writePackage(order, onBytes, signal);
  const end = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const cancel = () => worker.postMessage('cancel');
      signal.addEventListener('abort', cancel, { signal: end.signal });
      const fail = ({ message }: ErrorEvent) => reject(new PackageError('failed', [], message));
      worker.addEventListener('error', fail, { signal: end.signal });
      const read = ({ data }: MessageEvent<PackageReport>) => {
        if (data.kind === 'bytes') onBytes(data.count);
        else if (data.kind === 'done') resolve(data.blob);
        else if (data.kind === 'failed') reject(new PackageError(data.code, data.items, data.reason));
        else if (data.kind === 'cancelled') reject(new DOMException('Cancelled.', 'AbortError'));
      };
      worker.addEventListener('message', read, { signal: end.signal });
      worker.postMessage(order);
      if (signal.aborted) cancel();
    });
  } finally {
    end.abort();
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
