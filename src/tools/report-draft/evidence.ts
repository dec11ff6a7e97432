import { canonicalJson } from '../../formats/canonical.ts';
import type { EvidenceLog } from '../../formats/evidence-log.ts';
import { sha256Of } from '../../formats/text-digest.ts';
import type { EvidenceLine } from './answers.ts';

/** The items of an evidence log as a report lists them. Nothing else of the log gets into a report. */
export function evidenceLines({ items }: EvidenceLog): EvidenceLine[] {
  return items.map(({ number, name, size, sha256, what }) => ({ number, name, size, sha256, what }));
}

/** SHA-256 over number, size and digest of each item, the same that a custody line pins. */
export function evidenceDigest(lines: readonly EvidenceLine[]): string {
  return sha256Of(canonicalJson(lines.map(({ number, size, sha256 }) => [number, size, sha256])));
}
