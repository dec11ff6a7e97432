import { type Algorithm, type Engine, engineFor } from './algorithms.ts';
import { digestBlob } from './blob.ts';

/** What a worker is told. `id` tells one digest from another; `pause` and `resume` are for all of them. */
export type Order =
  | { kind: 'digest'; id: number; blob: Blob; algorithms: readonly Algorithm[] }
  | { kind: 'stop'; id: number }
  | { kind: 'pause' | 'resume' };

/** What a worker says. `count` is in bytes, since the last report of this digest; `name` is that of the error. */
export type Report =
  | { kind: 'ready'; engine: Engine }
  | { kind: 'bytes'; id: number; count: number }
  | { kind: 'done'; id: number; count: number; digests: string[] }
  | { kind: 'failed'; id: number; name: string; message: string };

/** A bar that moves does not need more than one report for so many bytes. */
const bytesPerReport = 2_000_000;

const send = (report: Report) => postMessage(report);
const stops = new Map<number, AbortController>();
let paused: { promise: Promise<void>; end: () => void } | undefined;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'digest') digest(data.id, data.blob, data.algorithms);
  else if (data.kind === 'stop') stops.get(data.id)?.abort();
  else if (data.kind === 'pause') paused ??= pause();
  else {
    paused?.end();
    paused = undefined;
  }
});

function pause() {
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { promise, end };
}

async function digest(id: number, blob: Blob, algorithms: readonly Algorithm[]) {
  const stop = new AbortController();
  stops.set(id, stop);
  let count = 0;
  const onBytes = (more: number) => {
    count += more;
    if (count < bytesPerReport) return;
    send({ kind: 'bytes', id, count });
    count = 0;
  };
  try {
    const gate = () => paused?.promise;
    const digests = await digestBlob(blob, algorithms, { onBytes, gate, signal: stop.signal });
    send({ kind: 'done', id, count, digests });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    send({ kind: 'failed', id, name, message });
  }
  stops.delete(id);
}

send({ kind: 'ready', engine: await engineFor('sha256') });
