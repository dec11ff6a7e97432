import { PackageError } from './package-error.ts';
import { type PackageOrder, writePackage } from './package-writer.ts';

/** What the worker says while and after it writes a package. */
export type PackageReport =
  | { kind: 'ready' }
  | { kind: 'bytes'; count: number }
  | { kind: 'done'; blob: Blob | undefined }
  | { kind: 'failed'; code: PackageError['code']; items: string[]; reason: string }
  | { kind: 'cancelled' };

const send = (report: PackageReport) => postMessage(report);
let stop = new AbortController();

addEventListener('message', async ({ data }: MessageEvent<PackageOrder | 'cancel'>) => {
  if (data === 'cancel') return stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  // One message for each megabyte or so is enough for a bar that moves.
  let unsent = 0;
  const onBytes = (count: number) => {
    unsent += count;
    if (unsent < 1_000_000) return;
    send({ kind: 'bytes', count: unsent });
    unsent = 0;
  };
  try {
    send({ kind: 'done', blob: await writePackage(data, onBytes, signal) });
  } catch (error) {
    if (signal.aborted) return send({ kind: 'cancelled' });
    const { code, items, message } =
      error instanceof PackageError ? error : new PackageError('failed', [], String(error));
    send({ kind: 'failed', code, items, reason: message });
  }
});

send({ kind: 'ready' });
