import { localTimestamp } from '../timestamp.ts';

/** Stands first in every `evidence-log.json`. */
export const logFormat = 'spot-keep-report/evidence-log';
/** Raised when a field is added, dropped or changes its meaning; a reader refuses newer ones. */
export const logVersion = 1;

/** One file somebody keeps as evidence. */
export interface EvidenceItem {
  /** `E0001`: an E and four digits, more from ten thousand on. Never used twice in a log. */
  number: string;
  /** The file's own name, exactly. Show it through `visible`. */
  name: string;
  /** Where it lay below the folder that was chosen, with `/`. For a file chosen alone its name. */
  path: string;
  /** Bytes. */
  size: number;
  /** Last changed, by the file system; ISO 8601 in UTC with `Z`. */
  modified: string | null;
  /** 64 lower-case hexadecimal digits; empty while the file has not been hashed. */
  sha256: string;
  /** Put into the log; ISO 8601 with an offset. */
  added: string;
  what: string;
  /** Where and how it was obtained. */
  source: string;
  by: string;
  /** Id of an asset type of the guide, or empty. */
  assetType: string;
  notes: string;
}

export interface CaseFields {
  reference: string;
  keeper: string;
  organisation: string;
  /** In words: `+00:00:07 against time.windows.com`. */
  clockOffset: string;
}

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

/** What `evidence-log.json` holds. */
export interface EvidenceLog {
  format: typeof logFormat;
  version: typeof logVersion;
  /** Name and version of the program that wrote it. */
  generator: string;
  /** ISO 8601 with an offset. */
  created: string;
  /** The last evidence number that was given out, so that none is given twice; empty before the first. */
  lastNumber: string;
  case: CaseFields;
  items: EvidenceItem[];
  custody: CustodyLine[];
}

export function emptyLog(generator: string, now: Date): EvidenceLog {
  return {
    format: logFormat,
    version: logVersion,
    generator,
    created: localTimestamp(now),
    lastNumber: '',
    case: { reference: '', keeper: '', organisation: '', clockOffset: '' },
    items: [],
    custody: [],
  };
}

/** The evidence number after another: `E0001` after nothing, `E10000` after `E9999`. */
export function nextNumber(last: string): string {
  return `E${String(Number(last.slice(1)) + 1).padStart(4, '0')}`;
}
