import {
  type CaseFields,
  type EvidenceItem,
  type EvidenceLog,
  emptyLog,
  localTimestamp,
  nextNumber,
} from '../../formats/evidence-log.ts';
import type { Picked } from '../kit/pick.ts';

/** A file on its way to a digest. `gone`: it cannot be read any more; `failed`: anything else. */
export interface Work extends Picked {
  state: 'waiting' | 'hashing' | 'stopped' | 'gone' | 'failed';
  /** Bytes read so far. */
  bytes: number;
  reason?: string;
}

/** What the reader may write into an item. */
export type ItemField = 'what' | 'source' | 'by' | 'assetType' | 'notes';

/**
 * One log in one page: the log itself, the files behind its items, and what is still being hashed.
 * The files are in this page's hands only; a log opened again has none until they are added again.
 */
export class Session {
  log: EvidenceLog;
  files = new Map<string, File>();
  work = new Map<string, Work>();
  /** Whether everything here also stands in a file, or in the browser because the reader asked. */
  isSaved = true;
  /** Digest → the first item that has it. */
  #first = new Map<string, string>();
  #items = new Map<string, EvidenceItem>();
  /** The last number given out here, so that none is given twice, not even after an item was removed. */
  #last = 'E0000';
  readonly #generator: string;

  constructor(generator: string, now = new Date()) {
    this.#generator = generator;
    this.log = emptyLog(generator, now);
  }

  /** Starts over with nothing, or with a log that was read from a file. */
  replace(log: EvidenceLog = emptyLog(this.#generator, new Date())) {
    this.log = log;
    this.files.clear();
    this.work.clear();
    this.#first.clear();
    this.#items = new Map(log.items.map((item) => [item.number, item]));
    for (const { number, sha256 } of log.items) this.#remember(sha256, number);
    const next = Number(nextNumber(log.items, log.custody).slice(1));
    this.#last = `E${next - 1}`;
    this.isSaved = true;
  }

  item(number: string): EvidenceItem | undefined {
    return this.#items.get(number);
  }

  /**
   * Takes files in and gives the numbers under which they are to be hashed. A file of the same name and
   * size as an item whose file is not at hand may be that item; its digest will tell.
   */
  add(picked: readonly Picked[], now = new Date()): string[] {
    const waiting = new Map(
      this.log.items
        .filter(({ number, sha256 }) => sha256 && !this.files.has(number) && !this.work.has(number))
        .map(({ number, name, size }) => [`${size} ${name}`, number]),
    );
    const added = localTimestamp(now);
    return picked.map(({ file, path }) => {
      const known = waiting.get(`${file.size} ${file.name}`);
      waiting.delete(`${file.size} ${file.name}`);
      const number = known ?? this.#append(file, path, added);
      this.work.set(number, { file, path, state: 'waiting', bytes: 0 });
      return number;
    });
  }

  /** Writes down a digest. `attached`: the file is that of an older item; `changed`: it only has its name. */
  finish(number: string, sha256: string, now = new Date()): 'new' | 'attached' | 'changed' {
    const item = this.item(number);
    const work = this.work.get(number);
    if (!item || !work) throw new Error(`There is no file in work under ${number}.`);
    this.work.delete(number);
    if (item.sha256 && item.sha256 !== sha256) {
      const other = this.#append(work.file, work.path, localTimestamp(now));
      this.#settle(other, sha256, work.file);
      return 'changed';
    }
    const outcome = item.sha256 ? 'attached' : 'new';
    this.#settle(number, sha256, work.file);
    return outcome;
  }

  setCase(field: keyof CaseFields, value: string) {
    this.log.case[field] = value;
    this.isSaved = false;
  }

  setItem(number: string, field: ItemField, value: string) {
    const item = this.item(number);
    if (item) item[field] = value;
    this.isSaved = false;
  }

  /** Copies what an item says of its origin to all items that say nothing of it. */
  fillFrom(number: string) {
    const model = this.item(number);
    if (!model) return;
    for (const item of this.log.items) {
      for (const field of ['source', 'by', 'assetType'] as const) item[field] ||= model[field];
    }
    this.isSaved = false;
  }

  /** Items that a line of the custody history names stay: the line would not fit the log any more. */
  isHeld(number: string): boolean {
    return this.log.custody.some(({ items }) => items.includes(number));
  }

  remove(number: string) {
    if (this.isHeld(number)) return;
    const { sha256 } = this.item(number) ?? { sha256: '' };
    this.log.items = this.log.items.filter((item) => item.number !== number);
    this.#items.delete(number);
    this.files.delete(number);
    this.work.delete(number);
    if (this.#first.get(sha256) === number) {
      this.#first.delete(sha256);
      for (const item of this.log.items) this.#remember(item.sha256, item.number);
    }
    this.isSaved = false;
  }

  /** The first item with the same content, or undefined when this is the first. */
  sameAs({ number, sha256 }: EvidenceItem): string | undefined {
    const first = this.#first.get(sha256);
    return first === number ? undefined : first;
  }

  #append({ name, size, lastModified }: File, path: string, added: string): string {
    const number = nextNumber([{ number: this.#last }]);
    this.#last = number;
    const modified = lastModified > 0 ? new Date(lastModified).toISOString() : null;
    const words = { what: '', source: '', by: '', assetType: '', notes: '' };
    const item = { number, name, path, size, modified, sha256: '', added, ...words };
    this.log.items.push(item);
    this.#items.set(number, item);
    this.isSaved = false;
    return number;
  }

  #settle(number: string, sha256: string, file: File) {
    const item = this.item(number);
    if (item) item.sha256 = sha256;
    this.files.set(number, file);
    this.#remember(sha256, number);
    this.isSaved = false;
  }

  #remember(sha256: string, number: string) {
    if (sha256 && !this.#first.has(sha256)) this.#first.set(sha256, number);
  }
}
