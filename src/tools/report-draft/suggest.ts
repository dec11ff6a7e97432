import type { Answer, Answers } from './answers.ts';
import { answerTo } from './answers.ts';
import { hostOf, isIp, refanged } from './network-address.ts';

/** A value that was read from a file, `{ field: 'serial', value: '0A…' }`; see `readers/ids.ts`. */
interface ReadFact {
  field: string;
  value: string;
}

/** A value read from a file and the field of a report it may go into. The reader decides. */
export interface Suggestion {
  field: string;
  answer: Answer;
}

/** Reader's field → field of a report. What is not named here helps the reader and fills nothing. */
const lines: Record<string, string> = {
  from: 'mail-from',
  'message-id': 'mail-id',
  subject: 'certificate-subject',
  issuer: 'certificate-issuer',
  serial: 'certificate-serial',
  signer: 'certificate-subject',
  'signer-issuer': 'certificate-issuer',
  'signer-serial': 'certificate-serial',
};
const lists: Record<string, string> = {
  link: 'urls',
  'originating-ip': 'source-addresses',
  'attachment-sha256': 'file-hashes',
  sha256: 'certificate-thumbprints',
  sha1: 'certificate-thumbprints',
  'signer-sha256': 'certificate-thumbprints',
  'signer-sha1': 'certificate-thumbprints',
};
const times: Record<string, string> = { date: 'mail-date' };

/**
 * What the facts of one file, or of one part of it, offer to a report: the first value for a line,
 * all of them for a list. The digest of the file itself is offered only for a program (`kind`).
 */
export function suggestionsOf(
  facts: readonly ReadFact[],
  kind: 'mail' | 'certificate' | 'program',
): Suggestion[] {
  const found = new Map<string, Answer>();
  for (const { field, value } of facts) {
    const line = own(lines, field);
    const list =
      own(lists, field) ?? (field === 'file-sha256' && kind === 'program' ? 'file-hashes' : undefined);
    const time = own(times, field);
    const moment = time ? momentOf(value) : undefined;
    if (!isOf(field, value)) continue;
    if (line && !found.has(line)) found.set(line, value);
    if (list) found.set(list, withLine(found.get(list), value));
    if (time && moment && !found.has(time)) found.set(time, moment);
  }
  const validity = [firstOf(facts, 'not-before'), firstOf(facts, 'not-after')];
  if (validity.every(Boolean)) found.set('certificate-validity', validity.join(' – '));
  return [...found].map(([field, answer]) => ({ field, answer }));
}

/** The answers with a suggestion taken up: lists grow, an answer that is there is not overwritten. */
export function takeUp(answers: Answers, { field, answer }: Suggestion): Answers {
  const before = answerTo(answers, field);
  if (before === undefined) return { ...answers, [field]: answer };
  if (!isLines(before) || !isLines(answer)) return answers;
  return { ...answers, [field]: [...new Set([...before, ...answer])] };
}

/** Only web addresses are offered as such, as the reader of mails breaks them too, and only IP addresses as sources. */
function isOf(field: string, value: string): boolean {
  if (field === 'link') return hostOf(refanged(value)) !== '';
  return field !== 'originating-ip' || isIp(value);
}

const own = (record: Record<string, string>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isLines = (answer: Answer): answer is string[] =>
  Array.isArray(answer) && answer.every((line) => typeof line === 'string');

const withLine = (answer: Answer | undefined, line: string): string[] => [
  ...new Set([...(answer !== undefined && isLines(answer) ? answer : []), line]),
];

const firstOf = (facts: readonly ReadFact[], field: string) =>
  facts.find((fact) => fact.field === field)?.value ?? '';

/**
 * RFC 3339 → the same instant in UTC, for which every browser knows the zone. Any other form is passed
 * over: browsers would guess what `CST` means.
 */
function momentOf(value: string): Answer | undefined {
  const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) return undefined;
  const iso = new Date(instant).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16), zone: 'UTC' };
}
