import type { Entry } from './source.ts';

/**
 * All bytes of a small file, at most `limit` of them: `too-large` above that, undefined when it cannot be
 * read.
 */
export async function readBytes(entry: Entry, limit: number): Promise<Uint8Array | 'too-large' | undefined> {
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
