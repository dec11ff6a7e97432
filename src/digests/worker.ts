import { type Algorithm, type Engine, engineFor } from './algorithms.ts';
import { digestBlob } from './blob.ts';

/** What a worker is told: one blob at a time, to hold, to go on, or to stop the one in hand. */
export type Order =
  | { kind: 'digest'; blob: Blob; algorithms: readonly Algorithm[] }
  | { kind: 'pause' | 'resume' | 'stop' };

/** What a worker says. `name` is the name of the error, `NotReadableError`. */
export type Report =
  | { kind: 'ready'; engine: Engine }
  | { kind: 'bytes'; count: number }
  | { kind: 'done'; digests: string[] }
  | { kind: 'failed'; name: string; message: string };

const send = (report: Report) => postMessage(report);
let stop = new AbortController();
let paused: { promise: Promise<void>; end: () => void } | undefined;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'pause') paused ??= pause();
  else if (data.kind === 'digest') digest(data.blob, data.algorithms);
  else {
    if (data.kind === 'stop') stop.abort();
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

async function digest(blob: Blob, algorithms: readonly Algorithm[]) {
  stop = new AbortController();
  try {
    const digests = await digestBlob(blob, algorithms, {
      onBytes: (count) => send({ kind: 'bytes', count }),
      gate: () => paused?.promise,
      signal: stop.signal,
    });
    send({ kind: 'done', digests });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    send({ kind: 'failed', name, message });
  }
}

send({ kind: 'ready', engine: await engineFor('sha256') });
