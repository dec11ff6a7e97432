import { forget, KeepConflict, keep, readKept } from './keep.ts';
import type { Notice } from './notice.ts';

/** The work of a tool that may be kept in the browser. */
export interface Keepable {
  /** Under which it is kept: `evidence-log`. */
  name: string;
  /** The work as it is now, as in the file that the tool saves. */
  text(): string;
  /** Takes up what was kept before, and says so; or says why it cannot be read, and changes nothing. */
  open(text: string): { isOpened: boolean; notice: Notice };
  /** What stands here also stands in the browser. */
  onKept(): void;
  /** In words: another tab changed it, or the browser refused for a `reason`. */
  explain(problem: 'conflict' | 'failed', reason: string): string;
}

/** Keeps the work of a tool for as long as the reader wants that, one write after the other. */
export class Keeping {
  isOn = false;
  #revision = 0;
  #last: Promise<void> = Promise.resolve();
  readonly #work: Keepable;
  readonly #tell: (notice: Notice) => void;

  constructor(work: Keepable, tell: (notice: Notice) => void) {
    this.#work = work;
    this.#tell = tell;
  }

  /** Opens what was kept before, if anything was. What cannot be read stays as it is. */
  async open() {
    const kept = await readKept(this.#work.name).catch(() => undefined);
    if (!kept) return;
    const { isOpened, notice } = this.#work.open(kept.text);
    if (isOpened) {
      this.#revision = kept.revision;
      this.isOn = true;
    }
    this.#tell(notice);
  }

  /** Writes the work down after what is being written now. */
  changed() {
    if (this.isOn) this.#last = this.#last.then(() => this.#write());
  }

  start() {
    this.isOn = true;
    this.changed();
  }

  /** Removes what was kept. */
  async stop() {
    this.isOn = false;
    await this.#last;
    await forget(this.#work.name);
    this.#revision = 0;
  }

  async #write() {
    if (!this.isOn) return;
    try {
      this.#revision = await keep(this.#work.name, this.#work.text(), this.#revision);
      this.#work.onKept();
    } catch (error) {
      this.isOn = false;
      const reason = error instanceof Error ? error.name : String(error);
      const problem = error instanceof KeepConflict ? 'conflict' : 'failed';
      this.#tell({ kind: 'stop', text: this.#work.explain(problem, reason) });
    }
  }
}
