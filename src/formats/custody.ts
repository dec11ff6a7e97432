import type { EvidenceLog } from './evidence-log.ts';

/** Evidence passing from one hand to another. */
export interface Handover {
  /** ISO 8601 with an offset. */
  at: string;
  from: string;
  to: string;
  reason: string;
  place: string;
  /** Numbers of all evidence items that were handed over; at least one. */
  items: string[];
}

/** A handover as it stands in the log, tied to the line before it. */
export interface CustodyLine extends Handover {
  /** 1, 2, 3 … */
  line: number;
  /** SHA-256 of `canonicalJson([[number, size, sha256], …])` of the items named: pins what was handed over. */
  evidence: string;
  /** `digest` of the line before; 64 zeros in the first. */
  previous: string;
  /** SHA-256 of `canonicalJson` of this line without `digest`. */
  digest: string;
}

/** What does not hold, and in which line (its place in the list, from 1). */
export interface CustodyFinding {
  line: number;
  /**
   * - `digest`: the line was changed after it was written.
   * - `previous`: it does not follow the line before it: one was changed, taken out or put in.
   * - `order`: its number is not its place.
   * - `evidence`: the size or SHA-256 of an item is not what was handed over.
   * - `missing-item`: it names an item that is not in the log or has no SHA-256.
   */
  code: 'digest' | 'previous' | 'order' | 'evidence' | 'missing-item';
}

/** The log with one more custody line; nothing given is changed. Throws RangeError for an item that is unknown or has no SHA-256. */
export function appendLine(_log: EvidenceLog, _handover: Handover): EvidenceLog {
  throw new Error('to be written');
}

/** Empty when the chain holds. */
export function checkCustody(_log: EvidenceLog): CustodyFinding[] {
  throw new Error('to be written');
}

/** The digest of the last line, which stands for all of them; empty without lines. */
export function headDigest(log: Pick<EvidenceLog, 'custody'>): string {
  return log.custody.at(-1)?.digest ?? '';
}

/** `ba78 16bf 8f01 cfea`: the first 16 digits, to be read out or copied by hand. */
export function shortDigest(hex: string): string {
  return (
    hex
      .slice(0, 16)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
