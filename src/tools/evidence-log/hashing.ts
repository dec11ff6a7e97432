import { DigestPool, type Manner } from '../../digests/pool.ts';
import { admitOwnScripts } from '../kit/own-scripts.ts';
import type { Picked } from '../kit/pick.ts';
import { Rate } from '../kit/rate.ts';
import type { Session } from './session.ts';

interface HashingState {
  /** Files and bytes of the run in hand, done and in all. */
  files: number;
  bytes: number;
  bytesDone: number;
  secondsLeft: number | undefined;
  isPaused: boolean;
}

/** What a run brought to light about files that were added to a log opened again. */
interface Recognised {
  /** How many files are those of items logged before. */
  attached: number;
  /** Files that have the path of an item but other content: that item's number and the new one. */
  changed: { former: string; number: string }[];
}

/** Takes the files of a session through the pool of workers. */
export class Hashing {
  manner: Manner = 'fast';
  recognised: Recognised = { attached: 0, changed: [] };
  /** Chosen, and not in the log yet. */
  #arriving: Picked[] = [];
  #stops = new Map<string, AbortController>();
  #rate = new Rate();
  #run = { files: 0, bytes: 0, bytesDone: 0 };
  #isPaused = false;
  readonly #pool: DigestPool;
  readonly #session: Session;
  readonly #onChange: () => void;
  readonly #onEnd: () => void;

  /** `onEnd` is called once when nothing is left in work. */
  constructor(session: Session, onChange: () => void, onEnd: () => void) {
    this.#session = session;
    this.#onChange = onChange;
    this.#onEnd = onEnd;
    admitOwnScripts();
    this.#pool = new DigestPool((manner) => {
      this.manner = manner;
      onChange();
    });
    this.#pool.warm();
  }

  /** Undefined when nothing is in work. */
  get state(): HashingState | undefined {
    if (!this.#isBusy) return undefined;
    const left = this.#run.bytes - this.#run.bytesDone;
    return { ...this.#run, secondsLeft: this.#rate.secondsFor(left), isPaused: this.#isPaused };
  }

  get #isBusy() {
    return this.#stops.size > 0 || this.#arriving.length > 0;
  }

  /**
   * Takes files into the log and starts with them. Asking the system for the size and date of a file
   * takes a third of a millisecond, so with thousands of them the page gets its turn in between.
   */
  async add(picked: readonly Picked[]) {
    this.#begin();
    const isAdding = this.#arriving.length > 0;
    this.#arriving = this.#arriving.concat(picked);
    if (isAdding) return;
    while (this.#arriving.length > 0) {
      // Out of the list only once they are in work: a run with nothing left in either is over.
      this.start(this.#session.add(this.#arriving.slice(0, 50)));
      this.#arriving = this.#arriving.slice(50);
      await new Promise((turn) => setTimeout(turn));
    }
  }

  #begin() {
    if (this.#isBusy) return;
    this.#run = { files: 0, bytes: 0, bytesDone: 0 };
    this.#rate.reset();
    this.recognised = { attached: 0, changed: [] };
  }

  start(keys: readonly string[]) {
    this.#begin();
    for (const key of keys) this.#digest(key);
    this.#onChange();
  }

  pause() {
    this.#isPaused = true;
    this.#pool.pause();
    this.#onChange();
  }

  resume() {
    this.#isPaused = false;
    this.#rate.reset();
    this.#pool.resume();
    this.#onChange();
  }

  /** Stops what is in work; the files stay in the log, not hashed. */
  cancel(keys?: Iterable<string>) {
    if (!keys) this.start(this.#session.add(this.#arriving.splice(0)));
    for (const key of keys ?? this.#stops.keys()) this.#stops.get(key)?.abort();
    this.#onChange();
  }

  /** Stops everything and forgets what was on its way into the log, which is about to be another. */
  abandon() {
    this.#arriving = [];
    this.cancel();
  }

  /** Takes up every file that was stopped or failed. */
  restart() {
    this.start([...this.#session.work.keys()].filter((key) => !this.#stops.has(key)));
  }

  async #digest(key: string) {
    const work = this.#session.work.get(key);
    if (!work) return;
    const { size } = work.file;
    const stop = new AbortController();
    this.#stops.set(key, stop);
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
    // The item may be taken out of the log, or the log replaced, while its file is read.
    const isWanted = () => this.#session.work.get(key) === work;
    try {
      const [digest = ''] = await this.#pool.digest(work.file, ['sha256'], { onBytes, signal: stop.signal });
      if (isWanted()) this.#finish(key, digest);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      const state = name === 'AbortError' ? 'stopped' : /^Not(Readable|Found)/.test(name) ? 'gone' : 'failed';
      if (isWanted()) this.#session.fail(key, state, message || name);
      // What is not read any more is not left to do either.
      this.#run.bytes -= size - work.bytes;
    }
    this.#stops.delete(key);
    this.#endIfDone();
    this.#onChange();
  }

  #finish(key: string, digest: string) {
    const { outcome, number, former } = this.#session.finish(key, digest);
    if (outcome === 'attached') this.recognised.attached += 1;
    if (outcome === 'changed') this.recognised.changed.push({ former: former ?? '', number });
  }

  #endIfDone() {
    if (this.#isBusy) return;
    if (this.#isPaused) this.resume();
    this.#onEnd();
  }
}
