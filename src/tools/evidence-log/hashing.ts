import { DigestPool, type Manner } from '../../digests/pool.ts';
import { Rate } from './rate.ts';
import type { Session } from './session.ts';

export interface HashingState {
  /** Files and bytes of the run in hand, done and in all. */
  files: number;
  filesDone: number;
  bytes: number;
  bytesDone: number;
  secondsLeft: number | undefined;
  isPaused: boolean;
}

/** Takes the files of a session through the pool of workers. */
export class Hashing {
  manner: Manner = 'fast';
  attached = 0;
  changed: { from: string; to: string }[] = [];
  #pool: DigestPool | undefined;
  #stops = new Map<string, AbortController>();
  #rate = new Rate();
  #run = { files: 0, filesDone: 0, bytes: 0, bytesDone: 0 };
  #isPaused = false;
  readonly #session: Session;
  readonly #onChange: () => void;
  readonly #onEnd: () => void;

  /** `onEnd` is called once when nothing is left in work. */
  constructor(session: Session, onChange: () => void, onEnd: () => void) {
    this.#session = session;
    this.#onChange = onChange;
    this.#onEnd = onEnd;
  }

  /** Undefined when nothing is in work. */
  get state(): HashingState | undefined {
    if (this.#stops.size === 0) return undefined;
    const left = this.#run.bytes - this.#run.bytesDone;
    return { ...this.#run, secondsLeft: this.#rate.secondsFor(left), isPaused: this.#isPaused };
  }

  start(numbers: readonly string[]) {
    if (this.#stops.size === 0) {
      this.#run = { files: 0, filesDone: 0, bytes: 0, bytesDone: 0 };
      this.#rate.reset();
      this.attached = 0;
      this.changed = [];
    }
    this.#pool ??= new DigestPool((manner) => {
      this.manner = manner;
      this.#onChange();
    });
    for (const number of numbers) this.#digest(number, this.#pool);
    this.#onChange();
  }

  pause() {
    this.#isPaused = true;
    this.#pool?.pause();
    this.#onChange();
  }

  resume() {
    this.#isPaused = false;
    this.#rate.reset();
    this.#pool?.resume();
    this.#onChange();
  }

  /** Stops what is in work; the files stay in the log, not hashed. */
  cancel(numbers: Iterable<string> = [...this.#stops.keys()]) {
    for (const number of numbers) this.#stops.get(number)?.abort();
    if (this.#isPaused) this.resume();
    this.#onChange();
  }

  /** Takes up every file that was stopped or failed. */
  restart() {
    const left = [...this.#session.work].filter(([number]) => !this.#stops.has(number));
    this.start(left.map(([number]) => number));
  }

  async #digest(number: string, pool: DigestPool) {
    const work = this.#session.work.get(number);
    if (!work) return;
    const { size } = work.file;
    const stop = new AbortController();
    this.#stops.set(number, stop);
    this.#run.files += 1;
    this.#run.bytes += size;
    work.state = 'waiting';
    work.bytes = 0;
    const onBytes = (count: number) => {
      // A worker that is told to stop may have reports under way.
      if (stop.signal.aborted) return;
      work.state = 'hashing';
      work.bytes += count;
      this.#run.bytesDone += count;
      this.#rate.add(performance.now(), this.#run.bytesDone);
      this.#onChange();
    };
    try {
      const [digest = ''] = await pool.digest(work.file, ['sha256'], { onBytes, signal: stop.signal });
      // The item may have been taken out of the log, or the log replaced, while its file was read.
      if (this.#session.work.get(number) === work) this.#finish(number, digest);
      this.#run.filesDone += 1;
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      work.state = name === 'AbortError' ? 'stopped' : /^Not(Readable|Found)/.test(name) ? 'gone' : 'failed';
      work.reason = message || name;
      // What is not read any more is not left to do either.
      this.#run.bytes -= size - work.bytes;
    } finally {
      this.#stops.delete(number);
      if (this.#stops.size === 0) this.#onEnd();
      this.#onChange();
    }
  }

  #finish(number: string, digest: string) {
    const outcome = this.#session.finish(number, digest);
    if (outcome === 'attached') this.attached += 1;
    const to = this.#session.log.items.at(-1)?.number ?? '';
    if (outcome === 'changed') this.changed.push({ from: number, to });
  }
}
