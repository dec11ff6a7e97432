import { canonicalJson } from '../canonical.ts';
import { sha256Of } from '../text-digest.ts';
import { isTimestamp } from '../timestamp.ts';
import { wellFormed } from '../well-formed.ts';
import { evidenceDigest } from './evidence-digest.ts';
import type { CustodyLine, EvidenceItem, EvidenceLog, Handover } from './evidence-log.ts';

/** What does not hold, and in which line (its place in the list, from 1). */
interface CustodyFinding {
  line: number;
  /**
   * - `digest`: the line was changed after it was written.
   * - `previous`: it does not follow the line before it: one was changed, taken out or put in.
   * - `order`: its number is not its place.
   * - `evidence`: the size or SHA-256 of an item is not what was handed over.
   * - `missing-item`: it names an item that is not in the log or has no SHA-256.
   */
  code: 'digest' | 'previous' | 'order' | 'evidence' | 'missing-item';
}

/**
 * The log with one more custody line; nothing given is changed. Throws RangeError naming the items
 * that are unknown or have no SHA-256, and if there are none or the time is not one.
 */
export function appendLine(log: EvidenceLog, handover: Handover): EvidenceLog {
  const known = byNumber(log);
  const items = [...new Set(handover.items)];
  const lost = missing(known, items);
  if (lost.length > 0) throw new RangeError(`Not in the log, or without a SHA-256: ${lost.join(', ')}.`);
  if (items.length === 0) throw new RangeError('A handover names at least one evidence item.');
  if (!isTimestamp(handover.at)) throw new RangeError('The time of a handover is ISO 8601 with an offset.');
  const line = {
    line: log.custody.length + 1,
    at: handover.at,
    // A lone surrogate, which no keyboard gives, has no canonical form.
    from: wellFormed(handover.from),
    to: wellFormed(handover.to),
    reason: wellFormed(handover.reason),
    place: wellFormed(handover.place),
    items,
    evidence: digestOf(known, items),
    previous: headDigest(log) || beforeFirst,
  };
  return { ...log, custody: [...log.custody, { ...line, digest: lineDigest(line) }] };
}

/**
 * Empty when the chain holds: each line is as it was written, stands where it was written, and names
 * evidence that is as it was handed over. Every field of every line counts; of the items, size and
 * SHA-256.
 *
 * It cannot show that the last lines were cut off, nor that somebody wrote the whole chain anew. Only
 * the head digest, kept elsewhere (on paper, with the receiver, in a timestamp), shows that.
 */
export function checkCustody(log: Pick<EvidenceLog, 'items' | 'custody'>): CustodyFinding[] {
  const known = byNumber(log);
  return log.custody.flatMap((line, index) => {
    const codes: CustodyFinding['code'][] = [];
    if (!isAsWritten(line)) codes.push('digest');
    if (line.previous !== (log.custody[index - 1]?.digest ?? beforeFirst)) codes.push('previous');
    if (line.line !== index + 1) codes.push('order');
    if (missing(known, line.items).length > 0) codes.push('missing-item');
    else if (digestOf(known, line.items) !== line.evidence) codes.push('evidence');
    return codes.map((code) => ({ line: index + 1, code }));
  });
}

/** The digest of the last line, which stands for all of them; empty without lines. */
export function headDigest(log: Pick<EvidenceLog, 'custody'>): string {
  return log.custody.at(-1)?.digest ?? '';
}

/** `ba78 16bf 8f01 cfea`: the first 16 digits, to be read out or copied by hand. */
export function shortDigest(hex: string): string {
  return hex.slice(0, 16).replace(/.{4}(?=.)/g, '$& ');
}

/** What the first line has for a digest before it. */
const beforeFirst = '0'.repeat(64);

type Known = ReadonlyMap<string, EvidenceItem>;

function byNumber(log: Pick<EvidenceLog, 'items'>): Known {
  return new Map(log.items.map((item) => [item.number, item]));
}

function missing(known: Known, numbers: readonly string[]) {
  return numbers.filter((number) => !known.get(number)?.sha256);
}

const digestOf = (known: Known, numbers: readonly string[]) =>
  evidenceDigest(numbers.flatMap((number) => known.get(number) ?? []));

/** A line that has no canonical form (a lone surrogate, a number that is not whole) was not written here. */
function isAsWritten(line: CustodyLine) {
  try {
    return lineDigest(line) === line.digest;
  } catch {
    return false;
  }
}

function lineDigest({
  line,
  at,
  from,
  to,
  reason,
  place,
  items,
  evidence,
  previous,
}: Omit<CustodyLine, 'digest'>) {
  return sha256Of(canonicalJson({ line, at, from, to, reason, place, items, evidence, previous }));
}
