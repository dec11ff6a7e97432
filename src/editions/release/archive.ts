import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A file of a release. */
export interface ReleaseFile {
  /** With `/`. */
  path: string;
  bytes: Uint8Array;
}

/**
 * A zip of `files` under `folder` whose bytes depend on nothing but their names and contents and on
 * `date`: sorted by name, the date in UTC, no owner and no mode. It is compressed by zip.js's own code,
 * not by the runtime, whose zlib compresses differently from one processor to the next.
 */
export async function zipFiles(
  folder: string,
  files: readonly ReleaseFile[],
  date: Date,
): Promise<Uint8Array> {
  configure({ useWebWorkers: false, useCompressionStream: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    extendedTimestamp: false,
    rawLastModDate: dosDate(date),
    msDosCompatible: true,
    useUnicodeFileNames: true,
    dataDescriptor: false,
    keepOrder: true,
  });
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    await writer.add(`${folder}/${path}`, new Uint8ArrayReader(bytes));
  return writer.close();
}

/** PKWARE's APPNOTE, 4.4.6: date and time in 32 bits, to two seconds; no time zone, so we mean UTC. */
function dosDate(date: Date): number {
  const days = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return days * 0x1_0000 + time;
}
