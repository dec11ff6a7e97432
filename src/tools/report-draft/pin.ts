import { evidenceDigest } from '../../formats/evidence-log/evidence-digest.ts';
import type { PinnedFile, PinnedText } from '../../formats/report/receipt-notes.ts';
import { sha256Of } from '../../formats/text-digest.ts';
import { localTimestamp } from '../../formats/timestamp.ts';
import { wellFormed } from '../../formats/well-formed.ts';
import type { EvidenceLine } from './answers.ts';

/** What pins a file that is saved as this text, in UTF-8. A lone surrogate is written as U+FFFD, as an encoder does. */
export function pinnedFile(text: string, now: Date): PinnedFile {
  const written = wellFormed(text);
  return {
    sha256: sha256Of(written),
    bytes: new TextEncoder().encode(written).length,
    at: localTimestamp(now),
  };
}

/** The same for a report, with the evidence that it lists. */
export function pinnedText(text: string, evidence: readonly EvidenceLine[], now: Date): PinnedText {
  return {
    ...pinnedFile(text, now),
    evidenceItems: evidence.length,
    evidenceSha256: evidence.length === 0 ? '' : evidenceDigest(evidence),
  };
}
