import { bagInfo } from '../bag/bag-info.ts';
import { hashdeepList, type ListedFile, sha256sumLine } from '../bag/checksum-list.ts';
import type { EvidenceItem, EvidenceLog } from '../evidence-log/evidence-log.ts';
import { writeLog } from '../evidence-log/log-file.ts';
import { sha256Of } from '../text-digest.ts';
import { localDate } from '../timestamp.ts';
import { packageFolder } from './package-folder.ts';
import { custodyTable, indexTable } from './package-tables.ts';
import { safeName } from './safe-name.ts';

export { packageFolder } from './package-folder.ts';

/** A file of the package that is not evidence itself. */
interface BagFile {
  /** From the package folder, with `/`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file of evidence as it goes into the bag, under a safe name. */
interface PayloadEntry {
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

interface PackageOptions {
  now: Date;
  kind: PackageKind;
  /** The finished README.html; see `packageReadme`. */
  readme: string;
}

/**
 * Everything of an evidence package but the evidence itself. In the package folder
 *
 * - a bag passes `sha256sum --strict -c manifest-sha256.txt` (and the tag manifest),
 *   `shasum -a 256 -c manifest-sha256.txt`, `bagit.py --validate` and
 *   `hashdeep -r -l -c sha256 -a -k hashdeep.txt data`;
 * - the `SHA256SUMS` and `hashdeep.txt` of a log-only package name the original paths and are checked
 *   where the originals are.
 *
 * Throws RangeError naming the items without a SHA-256 or with a number used twice, and for a log without items.
 */
export function buildPackage(log: EvidenceLog, options: PackageOptions): Package {
  refuseUnfinished(log.items);
  const { kind, now, readme } = options;
  const payload = kind === 'bag' ? log.items.map(payloadEntry) : [];
  const paths = new Map(payload.map(({ number, path }) => [number, path]));
  const common: [string, string][] = [
    ['evidence-log.json', writeLog(log)],
    ['index.csv', indexTable(log, paths)],
    ['custody.csv', custodyTable(log)],
    ['hashdeep.txt', hashdeepList(kind === 'bag' ? payload : log.items)],
    ['README.html', readme],
  ];
  const lists: [string, string][] =
    kind === 'bag'
      ? [
          ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
          ['bag-info.txt', bagInfo(infoFields(log, payload, now))],
          ['manifest-sha256.txt', checksums(payload)],
        ]
      : [['SHA256SUMS', checksums(log.items)]];
  const files = [...lists, ...common].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const listed = files.map(({ path, bytes }) => ({ path, sha256: sha256Of(bytes) }));
  const tagManifest = { path: 'tagmanifest-sha256.txt', bytes: encoder.encode(checksums(listed)) };
  return {
    folder: packageFolder(log, now),
    payload,
    tagFiles: [...files, tagManifest],
    tagManifestDigest: sha256Of(tagManifest.bytes),
  };
}

const encoder = new TextEncoder();

function refuseUnfinished(items: readonly EvidenceItem[]) {
  // An empty manifest fails every checker, and a bag cannot hold an empty folder.
  if (items.length === 0) throw new RangeError('There is nothing in the log.');
  const unhashed = items.filter(({ sha256 }) => sha256 === '').map(({ number }) => number);
  if (unhashed.length > 0) throw new RangeError(`Without a SHA-256: ${unhashed.join(', ')}.`);
  const seen = new Set<string>();
  const twice = items.map(({ number }) => number).filter((number) => seen.has(number) || !seen.add(number));
  if (twice.length > 0) throw new RangeError(`Used twice: ${twice.join(', ')}.`);
}

function payloadEntry({ number, name, size, sha256, modified }: EvidenceItem): PayloadEntry {
  return { number, path: `data/${safeName(number, name)}`, size, sha256, modified };
}

function checksums(files: readonly Pick<ListedFile, 'sha256' | 'path'>[]) {
  return files.map(({ sha256, path }) => sha256sumLine(sha256, path)).join('');
}

/** The reserved labels of RFC 8493, 2.2.2, that a log can fill. */
function infoFields(log: EvidenceLog, payload: readonly PayloadEntry[], now: Date): [string, string][] {
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  return [
    ['Source-Organization', log.case.organisation],
    ['Contact-Name', log.case.keeper],
    ['External-Identifier', log.case.reference],
    ['External-Description', `Evidence package, items: ${payload.length}`],
    ['Bagging-Date', localDate(now)],
    ['Bag-Size', formatSize(octets)],
    ['Payload-Oxum', `${octets}.${payload.length}`],
    ['Bag-Software-Agent', log.generator],
  ];
}

/** `1.4 MB`, in units of a thousand. */
function formatSize(octets: number) {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(Math.floor(Math.log10(Math.max(octets, 1)) / 3), units.length - 1);
  return `${Number((octets / 1000 ** step).toPrecision(3))} ${units[step]}`;
}
