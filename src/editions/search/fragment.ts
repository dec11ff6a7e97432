import { crc32, gunzipSync } from 'node:zlib';
import { deflated } from '../offline/deflate.ts';
import { alsoId } from './prepare.ts';

/** Pagefind's mark at the beginning of each of its files, once unpacked. */
const mark = 'pagefind_dcd';

/**
 * The text of a page as Pagefind keeps it for results, without the search words at its end: the index has
 * them, and nobody is shown them. `packed` is a `.pf_fragment`. Throws when it is not written as in 1.6.0.
 */
export async function withoutSearchWords(packed: Uint8Array): Promise<Uint8Array> {
  const text = gunzipSync(packed).toString('utf8');
  if (!text.startsWith(mark)) throw new Error(`A fragment of Pagefind begins with ${text.slice(0, 20)}.`);
  const page: { content: string; anchors: { id: string; location: number }[] } = JSON.parse(
    text.slice(mark.length),
  );
  const end = page.anchors.find(({ id }) => id === alsoId)?.location;
  if (end === undefined) return packed;
  const content = page.content.split(/\s+/).slice(0, end).join(' ');
  return gzipped(new TextEncoder().encode(mark + JSON.stringify({ ...page, content })));
}

/** RFC 1952, without a time and a system: the same bytes everywhere. */
async function gzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc32(bytes), 0);
  end.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 2, 255), await deflated(bytes), end]);
}
