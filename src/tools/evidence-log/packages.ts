import type { PackageKind } from '../../formats/package/bag.ts';
import type { ReadmeWords } from '../../formats/package/readme-facts.ts';
import type { Notice } from '../kit/notice.ts';
import { explain, obstacle, savePackage } from './saving.ts';
import type { Session } from './session.ts';
import type { Packed, Tool } from './tool.ts';

/** The packages of a session: the one being written, and those that were saved of the log as it is. */
export class Packages {
  writing: Tool['packing'];
  #saved: { of: number; packed: Packed }[] = [];
  #stop = new AbortController();
  readonly #session: Session;
  readonly #words: readonly ReadmeWords[];
  readonly #onChange: () => void;

  constructor(session: Session, words: readonly ReadmeWords[], onChange: () => void) {
    this.#session = session;
    this.#words = words;
    this.#onChange = onChange;
  }

  /** A package made before a change of the log is not that log, so it is not shown any more. */
  get saved(): Packed[] {
    return this.#saved.filter(({ of }) => of === this.#session.changes).map(({ packed }) => packed);
  }

  /** Saves a package; gives what to tell when it was not saved. Does nothing while one is being written. */
  async save(kind: PackageKind, say: Tool['say']): Promise<Notice | undefined> {
    if (this.writing) return undefined;
    const problem = obstacle(this.#session, kind, say);
    if (problem) return problem;
    const of = this.#session.changes;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const onBytes = (bytes: number, total: number) => {
      this.writing = { bytes, total };
      this.#onChange();
    };
    onBytes(0, 0);
    try {
      const packed = await savePackage(this.#session, kind, this.#words, onBytes, signal);
      this.#saved.push({ of, packed });
      this.#session.saved(of);
      return undefined;
    } catch (error) {
      return explain(error, say);
    } finally {
      this.writing = undefined;
      this.#onChange();
    }
  }

  cancel() {
    this.#stop.abort();
  }
}
