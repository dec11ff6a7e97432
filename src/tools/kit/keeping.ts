import { forget, KeepConflict, keep, readKept } from './keep.ts';
import type { Notice } from './notice.ts';

type KeepProblem = 'conflict' | 'failed' | 'not-erased';

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
  /** In words: another tab changed or erased it, or the browser refused to keep or erase it for a `reason`. */
  explain(problem: KeepProblem, reason: string): string;
  /** Asks whether what the browser keeps already, of another tab or damaged, may be replaced. */
  mayReplace(): boolean;
}

/** Keeps the work of a tool for as long as the reader wants that, one write after the other. */
export class Keeping {
  isOn = false;
  /** A page that is left meanwhile may leave what was to be erased. */
  isErasing = false;
  #revision = 0;
  #last: Promise<void> = Promise.resolve();
  #isWaiting = false;
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

  /** Writes the work down as soon as what is being written now is done; many changes make one write. */
  changed() {
    if (!this.isOn || this.#isWaiting) return;
    this.#isWaiting = true;
    this.#last = this.#last.then(() => {
      this.#isWaiting = false;
      return this.#write();
    });
  }

  /** Keeps from now on; asks first where something else is kept under the name. */
  async start() {
    this.isOn = true;
    this.#last = this.#last.then(() => this.#meetOther());
    this.changed();
    await this.#last;
  }

  async #meetOther() {
    try {
      const kept = await readKept(this.#work.name);
      if (kept && kept.revision !== this.#revision && !this.#work.mayReplace()) this.isOn = false;
      else this.#revision = kept?.revision ?? 0;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Removes what was kept; says so when the browser does not let it. */
  async stop() {
    this.isOn = false;
    this.isErasing = true;
    await this.#last;
    try {
      await forget(this.#work.name);
      this.#revision = 0;
    } catch (error) {
      this.#fail(error, 'not-erased');
    } finally {
      this.isErasing = false;
    }
  }

  #fail(error: unknown, what: KeepProblem = 'failed') {
    this.isOn = false;
    const reason = error instanceof Error ? error.name : String(error);
    const problem = error instanceof KeepConflict ? 'conflict' : what;
    this.#tell({ kind: 'stop', text: this.#work.explain(problem, reason) });
  }

  async #write() {
    if (!this.isOn) return;
    try {
      const text = this.#work.text();
      this.#revision = await keep(this.#work.name, text, this.#revision);
      // What was changed while it was written is not kept yet.
      if (text === this.#work.text()) this.#work.onKept();
    } catch (error) {
      this.#fail(error);
    }
  }
}
