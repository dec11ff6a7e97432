import type { Entry } from './source.ts';

/** More than any manifest of a million files. */
const limit = 256 * 1024 * 1024;

/** All bytes of a small file; `too-large` above a quarter of a gigabyte, undefined when it cannot be read. */
export async function readBytes(entry: Entry): Promise<Uint8Array | 'too-large' | undefined> {
  if (entry.fault) return undefined;
  if (entry.size > limit) return 'too-large';
  for (const lenient of [false, true]) {
    try {
      return new Uint8Array(await new Response(await entry.open(lenient)).arrayBuffer());
    } catch {
      // With a wrong CRC the bytes may still be the listed ones; the second turn hands them out.
    }
  }
  return undefined;
}
