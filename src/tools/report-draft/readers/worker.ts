import { readEvidence } from './read.ts';
import type { Reading } from './reading.ts';

/** What the worker says. It is told once: what to read. */
export type Report =
  | { kind: 'ready' }
  | { kind: 'total'; bytes: number }
  | { kind: 'read'; bytes: number }
  | { kind: 'done'; reading: Reading };

const send = (report: Report) => postMessage(report);
let read = 0;
let lastSent = 0;

addEventListener('message', async ({ data: { file, name } }: MessageEvent<{ file: File; name: string }>) => {
  const reading = await readEvidence(file, name, {
    onTotal: (bytes) => send({ kind: 'total', bytes }),
    onBytes: (count) => {
      read += count;
      // Ten times a second is as often as anyone can see.
      if (performance.now() - lastSent < 100) return;
      lastSent = performance.now();
      send({ kind: 'read', bytes: read });
    },
  });
  send({ kind: 'done', reading });
});

send({ kind: 'ready' });
