import type { Algorithm, Engine } from './algorithms.ts';
import type { Watch } from './blob.ts';
import type { Order, Report } from './worker.ts';

/**
 * How the digests are made: `fast` in workers with WebAssembly, `slow` in workers without it, `page`
 * in the page itself because no worker could start.
 */
export type Manner = Engine | 'page';

interface Job {
  blob: Blob;
  algorithms: readonly Algorithm[];
  watch: Watch;
  resolve: (digests: string[]) => void;
  reject: (reason: unknown) => void;
}

/** Something that makes one digest at a time. */
interface Lane {
  job?: Job | undefined;
  start(job: Job): void;
  order(kind: 'pause' | 'resume' | 'stop'): void;
}

/**
 * Makes digests of many files at once, one per processor core, off the page's own thread. Where
 * workers are refused the page makes them itself, piece by piece, so that it still answers.
 */
export class DigestPool {
  #queue: Job[] = [];
  #lanes: Lane[] = [];
  #opening = 0;
  #isPaused = false;
  #limit = Math.min(navigator.hardwareConcurrency || 2, 8);
  readonly #onManner: (manner: Manner) => void;

  /** `onManner` is called once it is known how the digests are made. */
  constructor(onManner: (manner: Manner) => void = () => {}) {
    this.#onManner = onManner;
  }

  /**
   * Digests of a file, in the order of `algorithms`. Rejects with the error of `digestBlob`;
   * `AbortError` when `signal` stops it, also while it waits.
   */
  digest(blob: Blob, algorithms: readonly Algorithm[], watch: Watch = {}): Promise<string[]> {
    return new Promise((resolve, reject) => {
      const job: Job = { blob, algorithms, watch, resolve, reject };
      watch.signal?.addEventListener('abort', () => this.#drop(job), { once: true });
      this.#queue.push(job);
      this.#work();
    });
  }

  pause() {
    this.#isPaused = true;
    for (const lane of this.#lanes) lane.order('pause');
  }

  resume() {
    this.#isPaused = false;
    for (const lane of this.#lanes) lane.order('resume');
    this.#work();
  }

  #work() {
    if (this.#isPaused) return;
    for (const lane of this.#lanes) {
      if (lane.job) continue;
      const job = this.#queue.shift();
      if (!job) return;
      lane.job = job;
      lane.start(job);
    }
    while (this.#opening < Math.min(this.#queue.length, this.#limit - this.#lanes.length)) this.#open();
  }

  #drop(job: Job) {
    this.#queue = this.#queue.filter((waiting) => waiting !== job);
    for (const lane of this.#lanes) if (lane.job === job) lane.order('stop');
    job.reject(new DOMException('Stopped.', 'AbortError'));
  }

  #settle(lane: Lane, act: (job: Job) => void) {
    const { job } = lane;
    lane.job = undefined;
    if (job) act(job);
    this.#work();
  }

  #open() {
    this.#opening += 1;
    try {
      this.#openWorker();
    } catch {
      this.#refuse();
    }
  }

  #admit(lane: Lane, manner: Manner) {
    this.#opening -= 1;
    this.#lanes.push(lane);
    this.#onManner(manner);
    this.#work();
  }

  /** One more worker could not start: those that have go on alone, or else the page does the work. */
  #refuse() {
    this.#opening -= 1;
    if (this.#lanes.length + this.#opening > 0) this.#limit = this.#lanes.length + this.#opening;
    else this.#openPage();
  }

  #openWorker() {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const send = (order: Order) => worker.postMessage(order);
    const lane: Lane = {
      start: ({ blob, algorithms }) => send({ kind: 'digest', blob, algorithms }),
      order: (kind) => send({ kind }),
    };
    worker.addEventListener('error', (event) => {
      if (!this.#lanes.includes(lane)) return this.#refuse();
      // A worker that dies is not used again; its file can be tried anew.
      this.#lanes = this.#lanes.filter((other) => other !== lane);
      return this.#settle(lane, ({ reject }) => reject(new DOMException(event.message, 'OperationError')));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'ready') this.#admit(lane, data.engine);
      else if (data.kind === 'bytes') lane.job?.watch.onBytes?.(data.count);
      else if (data.kind === 'done') this.#settle(lane, ({ resolve }) => resolve(data.digests));
      else this.#settle(lane, ({ reject }) => reject(new DOMException(data.message, data.name)));
    });
  }

  async #openPage() {
    this.#opening = 1;
    this.#limit = 1;
    let isHeld = false;
    // Between two pieces the page gets its turn; while it is held it looks again every tenth of a second.
    const gate = async () => {
      do await new Promise((turn) => setTimeout(turn, isHeld ? 100 : 0));
      while (isHeld);
    };
    // Almost nobody needs it, so it is not loaded with the page.
    const { digestBlob } = await import('./blob.ts');
    const lane: Lane = {
      start: ({ blob, algorithms, watch }) =>
        digestBlob(blob, algorithms, { ...watch, gate }).then(
          (digests) => this.#settle(lane, ({ resolve }) => resolve(digests)),
          (error) => this.#settle(lane, ({ reject }) => reject(error)),
        ),
      order: (kind) => {
        isHeld = kind === 'pause';
      },
    };
    this.#admit(lane, 'page');
  }
}
