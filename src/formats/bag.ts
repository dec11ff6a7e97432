import type { EvidenceLog } from './evidence-log.ts';

/** A file of the package that is not evidence itself. */
export interface BagFile {
  /** From the package folder, with `/`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file of evidence as it goes into the bag, under a safe name. */
export interface PayloadEntry {
  /** Of the evidence item. */
  number: string;
  /** `data/E0001.eml` */
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
  modified: string | null;
}

export interface Package {
  /** `evidence-20261122-REF`: ASCII letters, digits and dashes; everything lies in it. */
  folder: string;
  /** Empty in a `log-only` package. */
  payload: PayloadEntry[];
  /** In the order in which they go into the archive. */
  tagFiles: BagFile[];
  /** SHA-256 of `tagmanifest-sha256.txt`: the one value that stands for the whole package. */
  tagManifestDigest: string;
}

/** `bag`: a BagIt 1.0 bag (RFC 8493) with copies of the files. `log-only`: lists that are checked beside the originals. */
export type PackageKind = 'bag' | 'log-only';

export interface PackageOptions {
  now: Date;
  kind: PackageKind;
  /** The finished README.html; see `packageReadme`. */
  readme: string;
}

/** Everything of an evidence package but the evidence itself. Throws RangeError naming the items without a SHA-256. */
export function buildPackage(_log: EvidenceLog, _options: PackageOptions): Package {
  throw new Error('to be written');
}

/** The name of the package folder; `packageReadme` needs it before the package is built. */
export function packageFolder(_log: Pick<EvidenceLog, 'case'>, _now: Date): string {
  throw new Error('to be written');
}
