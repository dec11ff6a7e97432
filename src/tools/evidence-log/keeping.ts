import { writeLog } from '../../formats/evidence-log.ts';
import { forget, KeepConflict, keep, readKept } from './keep.ts';
import { openLog } from './opening.ts';
import type { Session } from './session.ts';
import type { Notice, Tool } from './tool.ts';

/** Keeps a session in the browser for as long as the reader wants that, one write after the other. */
export class Keeping {
  isOn = false;
  #revision = 0;
  #last: Promise<void> = Promise.resolve();
  readonly #session: Session;
  readonly #say: Tool['say'];
  readonly #tell: (notice: Notice) => void;

  constructor(session: Session, say: Tool['say'], tell: (notice: Notice) => void) {
    this.#session = session;
    this.#say = say;
    this.#tell = tell;
  }

  /** Opens what was kept before, if anything was. What cannot be read stays as it is. */
  async open() {
    const kept = await readKept().catch(() => undefined);
    if (!kept) return;
    const read = openLog(kept.text, this.#say);
    if ('problems' in read) {
      return this.#tell({ kind: 'stop', text: this.#say('log.keep.damaged'), details: read.problems });
    }
    this.#session.replace(read.log);
    this.#revision = kept.revision;
    this.isOn = true;
    const count = read.log.items.length;
    return this.#tell({ kind: 'good', text: this.#say('log.keep.restored', { count }) });
  }

  /** Writes the session down after what is being written now. */
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
    await forget();
    this.#revision = 0;
  }

  async #write() {
    if (!this.isOn) return;
    try {
      this.#revision = await keep(writeLog(this.#session.log), this.#revision);
      this.#session.isSaved = true;
    } catch (error) {
      this.isOn = false;
      const reason = error instanceof Error ? error.name : String(error);
      const isConflict = error instanceof KeepConflict;
      const text = isConflict ? this.#say('log.keep.conflict') : this.#say('log.keep.failed', { reason });
      this.#tell({ kind: 'stop', text });
    }
  }
}
