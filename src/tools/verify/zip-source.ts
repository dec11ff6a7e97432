import * as zip from '@zip.js/zip.js/lib/zip-core-custom.js';
import { type PackageProblem, type ProblemCode, problem } from '../../formats/bag/package-problem.ts';
import { isUnsafePath, plainPath } from '../../formats/bag/path-safety.ts';
import { type Entry, EntryFault, type Fault, faultIn, type Source } from './source.ts';
import { hasOtherName, hasSecondName } from './zip-names.ts';

// Its own workers need blob addresses, which the policy of the page refuses; we are in a worker anyway.
zip.configure({ useWebWorkers: false, useCompressionStream: true });

/** Characters; no system keeps a longer path, and a zip of such names would only cost time. */
const longestPath = 4096;

/** The zip has no list of its entries that could be read. */
export class BrokenZip extends Error {}

/** The library tells what is wrong by the text of its errors. */
const faultOf = new Map<string, Fault>([
  [zip.ERR_ENCRYPTED, 'encrypted'],
  [zip.ERR_UNSUPPORTED_ENCRYPTION, 'encrypted'],
  [zip.ERR_UNSUPPORTED_COMPRESSION, 'compression'],
  [zip.ERR_INVALID_CRC32, 'crc'],
  [zip.ERR_INVALID_UNCOMPRESSED_SIZE, 'wrong-size'],
  [zip.ERR_INVALID_COMPRESSED_DATA, 'damaged'],
  [zip.ERR_ENTRY_DATA_OUT_OF_BOUNDS, 'out-of-bounds'],
  [zip.ERR_OVERLAPPING_ENTRY, 'overlap'],
  [zip.ERR_LOCAL_FILE_HEADER_NOT_FOUND, 'no-header'],
  [zip.ERR_EXTRAFIELD_ZIP64_NOT_FOUND, 'no-header'],
]);

const warningCode = new Map<string, ProblemCode>([
  [zip.WARNING_APPENDED_DATA, 'zip-extra-bytes'],
  [zip.WARNING_PREPENDED_DATA, 'zip-extra-bytes'],
  [zip.WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME, 'zip-name-differs'],
  [zip.WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG, 'zip-header-differs'],
  [zip.WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD, 'zip-header-differs'],
  [zip.WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES, 'zip-header-differs'],
]);

/**
 * The entries of a zip; nothing is unpacked before it is asked for. Throws `BrokenZip` when there is no
 * list of entries; a list that breaks off gives what came before, and a problem.
 */
export async function sourceFromZip(blob: Blob, name: string): Promise<Source> {
  const reader = new zip.ZipReader(new zip.BlobReader(blob), {
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
    checkLocalFilename: true,
    checkOverlappingEntry: true,
  });
  const found: zip.Entry[] = [];
  const problems: PackageProblem[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) found.push(entry);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    if (found.length === 0) throw new BrokenZip(cause);
    problems.push(problem('zip-cut-off', { found: cause, expected: String(found.length) }));
  }
  // Entries that the end record does not count, as some writers leave them from 65,536 on.
  if (reader.warnings?.some(({ reason }) => reason === zip.WARNING_TRAILING_CENTRAL_DIRECTORY_DATA))
    problems.push(
      problem('zip-cut-off', {
        found: zip.WARNING_TRAILING_CENTRAL_DIRECTORY_DATA,
        expected: String(found.length),
      }),
    );
  const tell = tellerInto(problems);
  tell(reader.warnings);
  // Old Windows programs wrote backslashes; APPNOTE 4.4.17 has slashes only.
  const isBackslashed =
    found.every((one) => !one.filename.includes('/')) && found.some((one) => one.filename.includes('\\'));
  if (isBackslashed) problems.push(problem('zip-backslash'));
  const times = new Map<string, number>();
  for (const { filename } of found) times.set(plainPath(filename), (times.get(plainPath(filename)) ?? 0) + 1);
  const entries: Entry[] = [];
  const folders: string[] = [];
  for (const entry of found) {
    const path = isBackslashed ? entry.filename.replaceAll('\\', '/') : entry.filename;
    // Programs tell a folder by its name; one that is only said to be a folder may hold bytes.
    if (path.endsWith('/') || (entry.directory && entry.uncompressedSize === 0)) {
      // Unpacked it would make a folder somewhere else, or nothing but a warning.
      if (isUnsafePath(path.replace(/\/+$/, ''))) problems.push(problem('zip-unsafe-name', { found: path }));
      folders.push(path);
      continue;
    }
    if (isUnsafePath(path) || path.length > longestPath) {
      problems.push(problem('zip-unsafe-name', { found: path }));
      continue;
    }
    if (!entry.filenameUTF8 && /[^\0-\x7f]/.test(path)) problems.push(problem('zip-name-encoding', { path }));
    if (/\.zip$/i.test(path)) problems.push(problem('zip-inside', { path }));
    const isOdd = path !== plainPath(path);
    if (isOdd) problems.push(problem('zip-unsafe-name', { found: path }));
    if (hasSecondName(entry)) problems.push(problem('zip-name-differs', { path }));
    const isTwice = (times.get(plainPath(path)) ?? 0) > 1;
    if (isTwice && !entries.some((other) => other.path === path))
      problems.push(problem('zip-duplicate', { path }));
    entries.push({
      path,
      size: entry.uncompressedSize,
      open: async (lenient) => streamOf(entry as zip.FileEntry, path, lenient === true, tell),
      checkName: async () => {
        if (await hasOtherName(blob, entry))
          tell([{ reason: zip.WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME }], path);
      },
      ...faultBeforehand(entry, { isOdd, isTwice }),
    });
  }
  return { name, zip: blob, entries, folders, problems };
}

/** Stored and Deflate (APPNOTE 4.4.5): what every browser unpacks; others have Deflate64, LZMA, PPMd and more. */
const readMethods = [0, 8];

function faultBeforehand(
  { symlink, encrypted, compressionMethod }: zip.Entry,
  { isOdd = false, isTwice = false },
): { fault?: Fault } {
  if (isOdd) return { fault: 'unsafe-name' };
  if (isTwice) return { fault: 'duplicate' };
  if (symlink) return { fault: 'symlink' };
  if (encrypted) return { fault: 'encrypted' };
  return readMethods.includes(compressionMethod) ? {} : { fault: 'compression' };
}

/** The unpacked bytes. Stops as soon as there are more than the zip declares (a zip bomb). */
function streamOf(entry: zip.FileEntry, path: string, lenient: boolean, tell: Tell) {
  let count = 0;
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      count += chunk.byteLength;
      if (count > entry.uncompressedSize) throw new EntryFault('wrong-size');
      controller.enqueue(chunk);
    },
    flush: () => tell(entry.warnings, path),
  });
  const writer = writable.getWriter();
  const fail = async (error: unknown) => {
    tell(entry.warnings, path);
    await writer.abort(asFault(error)).catch(() => undefined);
  };
  // The library ends the stream with errors of its own; here they become faults of the entry.
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => writer.write(chunk),
    close: () => writer.close(),
    abort: fail,
  });
  entry.getData(sink, { checkSignature: !lenient }).catch(fail);
  return readable;
}

function asFault(error: unknown): EntryFault {
  const known = faultIn(error);
  if (known) return new EntryFault(known);
  const { message, name } = error instanceof Error ? error : { message: '', name: '' };
  const fault = faultOf.get(message) ?? (name === 'NotReadableError' ? 'unreadable' : 'damaged');
  return new EntryFault(fault);
}

type Tell = (warnings: readonly { reason: string }[] | undefined, path?: string) => void;

/** Notes what the library found odd; a second reading of an entry says nothing twice. */
function tellerInto(problems: PackageProblem[]): Tell {
  const said = new Set<string>();
  return (warnings, path) => {
    for (const { reason } of warnings ?? []) {
      const code = warningCode.get(reason);
      if (!code || said.has(`${code} ${path}`)) continue;
      said.add(`${code} ${path}`);
      problems.push(problem(code, path === undefined ? { found: reason } : { path, found: reason }));
    }
  };
}
