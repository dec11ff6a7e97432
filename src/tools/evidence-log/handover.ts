import type { EvidenceItem, Handover } from '../../formats/evidence-log/evidence-log.ts';
import { localTimestamp } from '../../formats/timestamp.ts';
import { readNumbers } from './numbers.ts';

/** Why a hand-over cannot be written down; `items` are the numbers it is about, as written. */
interface HandoverProblem {
  problem: 'no-items' | 'missing' | 'unknown' | 'unhashed';
  items: string[];
  /** Name of the form's field to go to. */
  field?: string;
}

/** Reads the form of a hand-over. `at` comes as `2026-11-22T20:33` in the time of this device. */
export function readHandover(fields: FormData, items: readonly EvidenceItem[]): Handover | HandoverProblem {
  const text = (name: string) => String(fields.get(name) ?? '').trim();
  const [from, to, reason, at] = [text('from'), text('to'), text('reason'), new Date(text('at'))];
  const { numbers, unknown } = readNumbers(
    text('items'),
    items.map(({ number }) => number),
  );
  if (items.length === 0) return { problem: 'no-items', items: [] };
  const missing = !from ? 'from' : !to ? 'to' : Number.isNaN(at.getTime()) ? 'at' : !reason ? 'reason' : '';
  if (missing) return { problem: 'missing', items: [], field: missing };
  if (unknown.length > 0) return { problem: 'unknown', items: unknown, field: 'items' };
  const unhashed = items.filter(({ number, sha256 }) => !sha256 && numbers.includes(number));
  if (unhashed.length > 0) return { problem: 'unhashed', items: unhashed.map(({ number }) => number) };
  return { at: localTimestamp(at), from, to, reason, place: text('place'), items: numbers };
}

/** Now, as a `datetime-local` field takes it: `2026-11-22T20:33`, in the time of this device. */
export function localMinute(now: Date): string {
  return localTimestamp(now).slice(0, 16);
}
