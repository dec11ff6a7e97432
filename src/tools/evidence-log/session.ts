import { appendLine } from '../../formats/evidence-log/custody.ts';
import {
  type CaseFields,
  type EvidenceItem,
  type EvidenceLog,
  emptyLog,
  type Handover,
  nextNumber,
} from '../../formats/evidence-log/evidence-log.ts';
import { localTimestamp } from '../../formats/timestamp.ts';
import type { Picked } from '../kit/pick.ts';

/** A file on its way to a digest. `gone`: it cannot be read any more; `failed`: anything else. */
interface Work extends Picked {
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
  /**
   * Files in work by evidence number; by `?1`, `?2` … while only their digest can tell whether they are
   * those of items that were logged before.
   */
  work = new Map<string, Work>();
  /** Goes up with every change of the log. */
  changes = 0;
  #saved = 0;
  #unknown = 0;
  #items = new Map<string, EvidenceItem>();
  /** Numbers that the custody history names. */
  #held = new Set<string>();
  /** Digest → the first item that has it. */
  #first = new Map<string, string>();
  readonly #generator: string;

  constructor(generator: string, now = new Date()) {
    this.#generator = generator;
    this.log = emptyLog(generator, now);
  }

  /** Whether everything here also stands in a file, or in the browser because the reader asked. */
  get isSaved() {
    return this.changes === this.#saved;
  }

  /** Everything up to that change is saved. */
  saved(changes = this.changes) {
    this.#saved = Math.max(this.#saved, changes);
  }

  /** Nothing is saved any more: what the browser kept was removed. */
  unsaved() {
    if (!this.isEmpty) this.changes += 1;
  }

  get isEmpty() {
    const { items, case: fields } = this.log;
    return items.length === 0 && Object.values(fields).every((value) => value === '');
  }

  /** Starts over with nothing, or with a log that was read from a file. */
  replace(log: EvidenceLog = emptyLog(this.#generator, new Date())) {
    this.log = log;
    this.files.clear();
    this.work.clear();
    this.#items = new Map(log.items.map((item) => [item.number, item]));
    this.#held = new Set(log.custody.flatMap(({ items }) => items));
    this.#first.clear();
    for (const { number, sha256 } of log.items) this.#remember(sha256, number);
    this.changes += 1;
    this.saved();
  }

  item(number: string): EvidenceItem | undefined {
    return this.#items.get(number);
  }

  /** Takes files in and gives the keys of `work` under which they are to be hashed. */
  add(picked: readonly Picked[], now = new Date()): string[] {
    const sizes = new Set(this.#withoutFile().map(({ size }) => size));
    const added = localTimestamp(now);
    const broken = new Map(this.interrupted().map((item) => [signOf(item), item.number]));
    return picked.map(({ file, path }) => {
      const sign = signOf({ path, size: file.size, modified: modifiedOf(file) });
      const again = broken.get(sign);
      broken.delete(sign);
      const key = again ?? (sizes.has(file.size) ? this.#unknownKey() : this.#append(file, path, added));
      this.work.set(key, { file, path, state: 'waiting', bytes: 0 });
      return key;
    });
  }

  /** Items whose digest was never made, because the page was left before; their files are not at hand. */
  interrupted(): EvidenceItem[] {
    return this.log.items.filter(({ number, sha256 }) => !sha256 && !this.work.has(number));
  }

  /**
   * Writes down a digest. `attached`: the file is that of an item logged before; `changed`: an item has
   * its path, but other content. `number` is where it now stands.
   */
  finish(key: string, sha256: string, now = new Date()) {
    const work = this.work.get(key);
    if (!work) throw new Error(`There is no file in work under ${key}.`);
    this.work.delete(key);
    const isUnknown = key.startsWith('?');
    const known = isUnknown ? this.#known(sha256, work) : undefined;
    if (known) {
      this.files.set(known.number, work.file);
      return { outcome: 'attached', number: known.number } as const;
    }
    const former = isUnknown ? this.#withoutFile().find(({ path }) => path === work.path) : undefined;
    const number = isUnknown ? this.#append(work.file, work.path, localTimestamp(now)) : key;
    const item = this.#items.get(number);
    if (item) item.sha256 = sha256;
    this.files.set(number, work.file);
    this.#remember(sha256, number);
    this.changes += 1;
    return { outcome: former ? 'changed' : 'new', number, former: former?.number } as const;
  }

  /** A file that got no digest stands in the log all the same, under the number given back. */
  fail(key: string, state: Work['state'], reason: string, now = new Date()): string {
    const work = this.work.get(key);
    if (!work) return key;
    this.work.delete(key);
    const number = key.startsWith('?') ? this.#append(work.file, work.path, localTimestamp(now)) : key;
    this.work.set(number, { ...work, state, reason });
    return number;
  }

  setCase(field: keyof CaseFields, value: string) {
    this.log.case[field] = value;
    this.changes += 1;
  }

  setItem(number: string, field: ItemField, value: string) {
    const item = this.item(number);
    if (item) item[field] = value;
    this.changes += 1;
  }

  /** Copies what an item says of its origin to all items that say nothing of it. */
  fillFrom(number: string) {
    const model = this.item(number);
    if (!model) return;
    for (const item of this.log.items) {
      for (const field of ['source', 'by', 'assetType'] as const) item[field] ||= model[field];
    }
    this.changes += 1;
  }

  /** Items that a line of the custody history names stay: the line would not fit the log any more. */
  isHeld(number: string): boolean {
    return this.#held.has(number);
  }

  /** Adds a line to the custody history; throws RangeError for items that are unknown or not hashed. */
  handOver(handover: Handover) {
    this.log = appendLine(this.log, handover);
    this.#items = new Map(this.log.items.map((item) => [item.number, item]));
    for (const number of handover.items) this.#held.add(number);
    this.changes += 1;
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
    this.changes += 1;
  }

  /** The first item with the same content, or undefined when this is the first. */
  sameAs({ number, sha256 }: EvidenceItem): string | undefined {
    const first = this.#first.get(sha256);
    return first === number ? undefined : first;
  }

  #withoutFile(): EvidenceItem[] {
    return this.log.items.filter(({ number, sha256 }) => sha256 && !this.files.has(number));
  }

  /** The item without a file that a digest belongs to; the same path first, then the same name. */
  #known(sha256: string, { file, path }: Work): EvidenceItem | undefined {
    const same = this.#withoutFile().filter((item) => item.sha256 === sha256);
    return same.find((item) => item.path === path) ?? same.find((item) => item.name === file.name) ?? same[0];
  }

  #unknownKey() {
    this.#unknown += 1;
    return `?${this.#unknown}`;
  }

  #append(file: File, path: string, added: string): string {
    const { name, size } = file;
    const number = nextNumber(this.log.lastNumber);
    const words = { what: '', source: '', by: '', assetType: '', notes: '' };
    const item = { number, name, path, size, modified: modifiedOf(file), sha256: '', added, ...words };
    this.log.items.push(item);
    this.log.lastNumber = number;
    this.#items.set(number, item);
    this.changes += 1;
    return number;
  }

  #remember(sha256: string, number: string) {
    const first = this.#first.get(sha256);
    // Files are hashed side by side, so a later one may be done first.
    if (sha256 && (!first || Number(number.slice(1)) < Number(first.slice(1))))
      this.#first.set(sha256, number);
  }
}

const modifiedOf = ({ lastModified }: File) =>
  lastModified > 0 ? new Date(lastModified).toISOString() : null;

/** A file that is the same as far as can be told without reading it. */
const signOf = ({ path, size, modified }: Pick<EvidenceItem, 'path' | 'size' | 'modified'>) =>
  JSON.stringify([path, size, modified]);
