import type { Algorithm, Engine } from './algorithms.ts';
import type { Watch } from './watch.ts';
import type { Order, Report } from './worker.ts';

/**
 * How the digests are made: `fast` in workers with WebAssembly, `slow` in workers without it, `page`
 * in the page itself because no worker could start.
 */
export type Manner = Engine | 'page';

/** A file that is to get its digests. */
export interface Job {
  blob: Blob;
  algorithms: readonly Algorithm[];
  watch: Watch;
  resolve: (digests: string[]) => void;
  reject: (reason: unknown) => void;
}

/** Something that makes digests: a worker, or the page. */
export interface Lane {
  /** What is in work. */
  readonly jobs: readonly Job[];
  start(job: Job): void;
  /** Does nothing when the job is not of this lane. */
  stop(job: Job): void;
  pause(): void;
  resume(): void;
}

interface Opened {
  lane: Lane;
  manner: Manner;
}

/** A worker; undefined where the browser or the server's policy refuses workers. */
export function openWorkerLane(
  onFree: () => void,
  onDeath: (lane: Lane) => void,
): Promise<Opened | undefined> {
  return new Promise((resolve) => {
    const jobs = new Map<number, Job>();
    let last = 0;
    let worker: Worker;
    try {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    } catch {
      return resolve(undefined);
    }
    const send = (order: Order) => worker.postMessage(order);
    const lane: Lane = {
      get jobs() {
        return [...jobs.values()];
      },
      start(job) {
        last += 1;
        jobs.set(last, job);
        send({ kind: 'digest', id: last, blob: job.blob, algorithms: job.algorithms });
      },
      stop(job) {
        for (const [id, one] of jobs) if (one === job) send({ kind: 'stop', id });
      },
      pause: () => send({ kind: 'pause' }),
      resume: () => send({ kind: 'resume' }),
    };
    worker.addEventListener('error', ({ message }) => {
      // Before it is ready an error means that it was refused; the second `resolve` says nothing then.
      resolve(undefined);
      worker.terminate();
      for (const job of jobs.values()) job.reject(new DOMException(message, 'OperationError'));
      jobs.clear();
      onDeath(lane);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'ready') return resolve({ lane, manner: data.engine });
      const job = jobs.get(data.id);
      if (data.kind !== 'failed') job?.watch.onBytes?.(data.count);
      if (data.kind === 'bytes') return;
      jobs.delete(data.id);
      if (data.kind === 'done') job?.resolve(data.digests);
      else job?.reject(new DOMException(data.message, data.name));
      onFree();
    });
  });
}

/** The page itself, one file at a time. */
export async function openPageLane(onFree: () => void): Promise<Opened> {
  // Almost nobody needs it, so it is not loaded with the page.
  const { digestBlob } = await import('./blob.ts');
  let current: Job | undefined;
  let isHeld = false;
  // Between two pieces the page gets its turn; while it is held it looks again every tenth of a second.
  const gate = async () => {
    do await new Promise((turn) => setTimeout(turn, isHeld ? 100 : 0));
    while (isHeld);
  };
  const lane: Lane = {
    get jobs() {
      return current ? [current] : [];
    },
    async start(job) {
      current = job;
      try {
        job.resolve(await digestBlob(job.blob, job.algorithms, { ...job.watch, gate }));
      } catch (error) {
        job.reject(error);
      }
      current = undefined;
      onFree();
    },
    // The signal of the job stops it.
    stop: () => {},
    pause: () => {
      isHeld = true;
    },
    resume: () => {
      isHeld = false;
    },
  };
  return { lane, manner: 'page' };
}
