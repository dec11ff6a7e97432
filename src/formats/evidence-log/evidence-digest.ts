import { canonicalJson } from '../canonical.ts';
import { sha256Of } from '../text-digest.ts';

/** SHA-256 over number, size and digest of each item, in order: what a line of custody and a receipt pin. */
export function evidenceDigest(
  items: readonly { number: string; size: number; sha256: string | null }[],
): string {
  return sha256Of(canonicalJson(items.map(({ number, size, sha256 }) => [number, size, sha256])));
}
