import type { Picked } from '../kit/pick.ts';
import { examine } from './examine.ts';
import type { Judgement } from './judgement.ts';
import type { Refusal } from './recognise.ts';

/** What the worker says. It is told once: what to check. */
export type Report =
  | { kind: 'ready' }
  | { kind: 'total'; bytes: number }
  | { kind: 'read'; bytes: number }
  | { kind: 'done'; result: Judgement | Refusal }
  | { kind: 'failed'; message: string };

const send = (report: Report) => postMessage(report);
let read = 0;
let lastSent = 0;

addEventListener('message', ({ data }: MessageEvent<Picked[]>) => {
  examine(data, {
    onTotal: (bytes) => send({ kind: 'total', bytes }),
    onBytes: (count) => {
      read += count;
      // Ten times a second is as often as anyone can see.
      if (performance.now() - lastSent < 100) return;
      lastSent = performance.now();
      send({ kind: 'read', bytes: read });
    },
  }).then(
    (result) => send({ kind: 'done', result }),
    (error) => send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

send({ kind: 'ready' });
