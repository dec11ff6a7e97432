import type { EvidenceLog } from '../evidence-log/evidence-log.ts';
import { localDate } from '../timestamp.ts';

/**
 * `evidence-20261122-CASE-7`: the reader's date and what of the reference is ASCII letters and digits,
 * at most 40 of them; every system can make such a folder.
 */
export function packageFolder(log: Pick<EvidenceLog, 'case'>, now: Date): string {
  const words = log.case.reference.normalize('NFKC').match(/[A-Za-z0-9]+/g) ?? [];
  const reference = words.join('-').slice(0, 40).replace(/-$/, '');
  return ['evidence', localDate(now).replaceAll('-', ''), reference].filter(Boolean).join('-');
}
