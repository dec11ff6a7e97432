import type { Algorithm } from './algorithms.ts';
import { type Job, type Lane, type Manner, openPageLane, openWorkerLane } from './lane.ts';
import { smallFile, type Watch } from './watch.ts';

export type { Manner } from './lane.ts';

/**
 * Makes digests of many files at once, off the page's own thread, with up to as many workers as the
 * processor has cores. Where workers are refused the page makes them itself, piece by piece, so that it still
 * answers.
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

  /** Starts a worker before there is work, so that the network may go away meanwhile; more come with the files. */
  warm() {
    if (this.#opening + this.#lanes.length === 0) this.#open();
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
    for (const lane of this.#lanes) lane.pause();
  }

  resume() {
    this.#isPaused = false;
    for (const lane of this.#lanes) lane.resume();
    this.#work();
  }

  /** A lane with room takes the next file: one large one, or several small ones so that reading never waits. */
  #work() {
    while (!this.#isPaused) {
      const [job] = this.#queue;
      if (!job) return;
      const load = (lane: Lane) => lane.jobs.reduce((bytes, { blob }) => bytes + blob.size, 0);
      const lane = [...this.#lanes].sort((one, other) => load(one) - load(other))[0];
      const hasRoom =
        lane && (lane.jobs.length === 0 || (load(lane) + job.blob.size <= smallFile && lane.jobs.length < 8));
      if (!hasRoom) break;
      this.#queue.shift();
      lane.start(job);
    }
    while (this.#opening < Math.min(this.#queue.length, this.#limit - this.#lanes.length)) this.#open();
  }

  #drop(job: Job) {
    this.#queue = this.#queue.filter((waiting) => waiting !== job);
    for (const lane of this.#lanes) lane.stop(job);
    job.reject(new DOMException('Stopped.', 'AbortError'));
  }

  async #open() {
    this.#opening += 1;
    const onFree = () => this.#work();
    // A worker that dies is not used again; its files can be tried anew.
    const onDeath = (lane: Lane) => {
      this.#lanes = this.#lanes.filter((other) => other !== lane);
      this.#work();
    };
    let opened: Awaited<ReturnType<typeof openWorkerLane>>;
    try {
      opened = await openWorkerLane(onFree, onDeath);
      // One more worker could not start: those that have go on alone, or else the page does the work.
      if (!opened && this.#lanes.length + this.#opening === 1) opened = await openPageLane(onFree);
    } catch (error) {
      // Nothing can hash here, not even the page: the part of the program for it could not be loaded.
      for (const job of this.#queue.splice(0)) job.reject(error);
    }
    this.#opening -= 1;
    if (!opened || opened.manner === 'page') this.#limit = Math.max(1, this.#lanes.length + this.#opening);
    if (opened) {
      this.#lanes.push(opened.lane);
      if (this.#isPaused) opened.lane.pause();
      this.#onManner(opened.manner);
    }
    this.#work();
  }
}
