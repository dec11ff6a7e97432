import type { EvidenceLog } from '../../formats/evidence-log/evidence-log.ts';
import type { Answers, EvidenceLine } from './answers.ts';

/** The items of an evidence log as a report lists them. Nothing else of the log gets into a report. */
export function evidenceLines({ items }: EvidenceLog): EvidenceLine[] {
  return items.map(({ number, name, size, sha256, what }) => ({ number, name, size, sha256, what }));
}

/** The items that the report lists. */
export function evidenceOf(answers: Answers): EvidenceLine[] {
  const answer = Object.hasOwn(answers, 'evidence') ? answers['evidence'] : undefined;
  return Array.isArray(answer) ? answer.filter((line) => typeof line !== 'string') : [];
}

/** Two logs may give the same number. */
export const keyOf = ({ number, sha256, name }: EvidenceLine) => JSON.stringify([number, sha256, name]);

/** The items of the one and those of the other that it does not have. */
export function withItems(items: readonly EvidenceLine[], more: readonly EvidenceLine[]): EvidenceLine[] {
  const known = new Set(items.map(keyOf));
  return [...items, ...more.filter((line) => !known.has(keyOf(line)))];
}
