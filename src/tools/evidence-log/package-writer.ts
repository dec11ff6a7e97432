import { makeZip } from 'client-zip';
import { createDigest } from '../../digests/algorithms.ts';
import { PackageError } from './package-error.ts';

/** What goes into a package, and where it is written. */
export interface PackageOrder {
  /** The one folder in the zip. */
  folder: string;
  /** Lists, log and explanation, in their order. */
  tagFiles: readonly { path: string; bytes: Uint8Array<ArrayBuffer> }[];
  payload: readonly { number: string; path: string; file: File; sha256: string }[];
  made: Date;
  /** A file the reader chose to write to; without it the zip comes back as a blob. */
  target?: FileSystemFileHandle | undefined;
}

/**
 * Writes the zip as a stream, so that it takes no more memory than one piece of a file, and hashes
 * every file again on the way: a package never holds anything but what the log says. Nothing is left
 * on the disk when it fails. Throws `PackageError`, or `AbortError` when `signal` stops it.
 */
export async function writePackage(
  { folder, tagFiles, payload, made, target }: PackageOrder,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const changed: string[] = [];
  const gone: string[] = [];

  async function* bytesOf({ number, file, sha256 }: PackageOrder['payload'][number]) {
    const digest = await createDigest('sha256');
    const reader = file.stream().getReader();
    try {
      for (;;) {
        signal.throwIfAborted();
        const { done, value } = await reader.read();
        if (done) break;
        digest.update(value);
        onBytes(value.byteLength);
        yield value;
      }
      if (digest.hex() !== sha256) changed.push(number);
    } catch {
      signal.throwIfAborted();
      // The rest is still read, so that all files that fail are named at once.
      gone.push(number);
    } finally {
      reader.cancel().catch(() => undefined);
    }
  }

  async function* entries() {
    for (const { path, bytes } of tagFiles) {
      yield { name: `${folder}/${path}`, lastModified: zipTime(made.getTime()), input: bytes };
    }
    for (const entry of payload) {
      yield {
        name: `${folder}/${entry.path}`,
        lastModified: zipTime(entry.file.lastModified),
        size: entry.file.size,
        input: bytesOf(entry),
      };
    }
  }

  const zip = makeZip(entries(), { buffersAreUTF8: true });
  const problem = () => {
    if (changed.length > 0) return new PackageError('changed', changed);
    return gone.length > 0 ? new PackageError('gone', gone) : undefined;
  };
  if (!target) {
    const answer = new Response(zip, { headers: { 'content-type': 'application/zip' } });
    const blob = await answer.blob().catch((error: unknown) => {
      signal.throwIfAborted();
      throw asPackageError(error);
    });
    signal.throwIfAborted();
    const found = problem();
    if (found) throw found;
    return blob;
  }
  try {
    const writable = await target.createWritable();
    await zip.pipeTo(writable, { preventClose: true, signal });
    const found = problem();
    if (found) await writable.abort();
    else await writable.close();
    if (found) throw found;
    return undefined;
  } catch (error) {
    // The browser has made an empty file when the reader chose its name.
    await (target as { remove?: () => Promise<void> }).remove?.().catch(() => undefined);
    signal.throwIfAborted();
    throw asPackageError(error);
  }
}

function asPackageError(error: unknown): PackageError {
  if (error instanceof PackageError) return error;
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return new PackageError(name === 'QuotaExceededError' ? 'full' : 'failed', [], message || name);
}

/** Zip knows the years 1980 to 2107 only; the exact time stands in the log. */
function zipTime(milliseconds: number): Date {
  return new Date(Math.min(Math.max(milliseconds, Date.UTC(1980, 0, 2)), Date.UTC(2107, 11, 30)));
}
