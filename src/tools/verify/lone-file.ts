import { manifestName } from '../../formats/bag/manifest-name.ts';
import type { Picked } from '../kit/pick.ts';
import type { Refusal } from './recognise.ts';

/** Files that are looked into; whoever drops more means a folder. */
const few = 20;
/** Bytes; a tar file tells its format at 257, a log in its first line. */
const headSize = 512;

const archiveName = /\.(?:7z|rar|tar|t?gz|t?bz2?|t?xz|t?zst|lzma|cab)$|\.(?:7z|zip|rar)\.\d{2,3}$|\.z\d\d$/i;
/** First bytes of 7z, rar, gzip, xz, bzip2, Zstandard and cab files, as Latin-1; tar has its mark later. */
const archiveStarts = [
  '7z\xbc\xaf\x27\x1c',
  'Rar!\x1a\x07',
  '\x1f\x8b',
  '\xfd7zXZ\0',
  'BZh',
  '\x28\xb5\x2f\xfd',
  'MSCF',
];

/** Says of files without a package what they are, where that tells what to do: an archive, or one part of a package. */
export async function refusalOfLone(picked: readonly Picked[]): Promise<Refusal | undefined> {
  if (picked.length === 0 || picked.length > few) return undefined;
  const parts: (Refusal['refusal'] | undefined)[] = [];
  for (const { file, path } of picked) {
    const head = await headOf(file);
    if (isArchive(file.name, head)) return { refusal: 'archive', found: path };
    parts.push(partOf(file.name, head));
  }
  const found = picked
    .slice(0, 5)
    .map(({ path }) => path)
    .join(', ');
  if (parts.includes(undefined)) return undefined;
  for (const refusal of ['list-alone', 'log-alone'] as const)
    if (parts.includes(refusal)) return { refusal, found };
  return { refusal: 'timestamp-alone', found };
}

/** Whether a file that is called a zip is an archive of another kind. */
export async function isOtherArchive(file: File): Promise<boolean> {
  return isArchive('', await headOf(file));
}

function isArchive(name: string, head: string): boolean {
  return (
    archiveName.test(name) ||
    archiveStarts.some((start) => head.startsWith(start)) ||
    head.slice(257, 262) === 'ustar'
  );
}

function partOf(name: string, head: string): Refusal['refusal'] | undefined {
  if (manifestName(name)) return 'list-alone';
  if (/\.ts[qr]$/i.test(name)) return 'timestamp-alone';
  return name === 'evidence-log.json' || head.includes('"spot-keep-report/evidence-log"')
    ? 'log-alone'
    : undefined;
}

/** One character for each byte; empty when the file cannot be read. */
async function headOf(file: File): Promise<string> {
  const bytes = await file
    .slice(0, headSize)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  return String.fromCharCode(...new Uint8Array(bytes));
}
