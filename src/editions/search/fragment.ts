import { gunzipSync, gzipSync } from 'node:zlib';
import { alsoId } from './prepare.ts';

/** Pagefind's mark at the beginning of each of its files, once unpacked. */
const mark = 'pagefind_dcd';

/**
 * The text of a page as Pagefind keeps it for results, without the search words at its end: the index has
 * them, and nobody is shown them. `packed` is a `.pf_fragment`. Throws when it is not written as in 1.6.0.
 */
export function withoutSearchWords(packed: Uint8Array): Uint8Array {
  const text = gunzipSync(packed).toString('utf8');
  if (!text.startsWith(mark)) throw new Error(`A fragment of Pagefind begins with ${text.slice(0, 20)}.`);
  const page: { content: string; anchors: { id: string; location: number }[] } = JSON.parse(
    text.slice(mark.length),
  );
  const end = page.anchors.find(({ id }) => id === alsoId)?.location;
  if (end === undefined) return packed;
  const content = page.content.split(/\s+/).slice(0, end).join(' ');
  const again = gzipSync(mark + JSON.stringify({ ...page, content }), { level: 9 });
  // The byte that names the system: the same everywhere.
  again[9] = 255;
  return again;
}
