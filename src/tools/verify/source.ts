import type { PackageProblem } from '../../formats/bag/package-problem.ts';

/** Why the bytes of an entry cannot be had as they were packed; the page has a sentence for each. */
const faults = [
  'unreadable',
  'encrypted',
  'compression',
  'wrong-size',
  'damaged',
  'crc',
  'out-of-bounds',
  'overlap',
  'no-header',
  'duplicate',
  'symlink',
  'unsafe-name',
] as const;
export type Fault = (typeof faults)[number];

/** Thrown, or errors the stream, when an entry cannot be read. */
export class EntryFault extends Error {
  fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.name = 'EntryFault';
    this.fault = fault;
  }
}

/**
 * The fault that an error is, if it is one. By its name: WebKit (2.50) runs the script of a worker a second
 * time when a part that is loaded later asks for it, and then there are two classes of this name.
 */
export function faultIn(error: unknown): Fault | undefined {
  return error instanceof Error && error.name === 'EntryFault' ? (error as EntryFault).fault : undefined;
}

export type Opened = Blob | ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Entry {
  /** With `/`, from the top of the zip or of what was dropped. */
  path: string;
  /** Bytes, as declared. */
  size: number;
  /**
   * The bytes. Rejects, or errors the stream, with `EntryFault`. `lenient` hands out bytes whose CRC
   * does not fit, so that they can still be compared.
   */
  open(lenient?: boolean): Promise<Opened>;
  /**
   * Of a zip: makes a problem of it when the entry's own header gives another name, which some programs
   * unpack by. `open` does so too; this is for entries that nothing is compared with.
   */
  checkName?(): Promise<void>;
  /** Known beforehand: this entry is not opened. */
  fault?: Fault;
  /** Dropped beside a zip: may be named by a list, but is no part of the package. */
  isBeside?: true;
}

/** Where files come from: a zip, or files and folders. */
export interface Source {
  /** Of the zip or the folder; empty for loose files. */
  name: string;
  zip?: Blob;
  entries: Entry[];
  /** Paths of the folders that a zip names as such; what must be a file may not be one of them. */
  folders?: string[];
  problems: PackageProblem[];
}
