import { normalIp } from './ip.ts';
import { mailDate } from './mail-date.ts';
import { plain } from './plain.ts';
import type { Fact, Field, Part } from './reading.ts';

/** Longest header that is read, in characters. */
const longest = 10_000;

const clauses: ReadonlyMap<string, Field | 'via'> = new Map([
  ['from', 'hop-from'],
  ['by', 'hop-by'],
  ['with', 'hop-with'],
  ['id', 'hop-id'],
  ['for', 'hop-for'],
  ['via', 'via'],
]);

/**
 * One `Received` header (RFC 5321, 4.4): `from … by … via … with … id … for …; date`. A server
 * writes what it was told next to what it saw, in brackets; both are kept.
 */
export function hopPart(value: string, number: number): Part {
  const { words, date } = divide(value.slice(0, longest));
  const said = new Map<Field, string>();
  let field: Field | undefined;
  for (const word of words) {
    const clause = clauses.get(word.toLowerCase());
    // A word that opens a clause for the second time is part of the one before it.
    if (clause === 'via' || (clause && !said.has(clause))) field = clause === 'via' ? undefined : clause;
    else if (field) said.set(field, said.has(field) ? `${said.get(field)} ${word}` : word);
  }
  const instant = date && mailDate(date);
  const time = instant ?? (date && plain(date));
  const facts: Fact[] = [{ field: 'hop-number', value: String(number) }];
  for (const [field, words] of said) facts.push({ field, value: words });
  if (time) facts.push({ field: 'hop-time', value: time });
  for (const ip of addressesIn(said)) facts.push({ field: 'hop-ip', value: ip });
  const isUnclear = Boolean(time) && !instant;
  return { part: 'hop', facts, findings: isUnclear ? [{ code: 'date-unclear', values: {} }] : [] };
}

/** Words; a comment, in brackets, is one word. The date follows the last `;` outside of comments. */
function divide(value: string): { words: string[]; date: string | undefined } {
  const found = [...value.matchAll(/\((?:[^()]|\([^()]*\))*\)|[^\s;()]+|;/g)];
  const end = found.findLastIndex(([word]) => word === ';');
  const words = (end === -1 ? found : found.slice(0, end)).map(([word]) => word);
  return { words, date: end === -1 ? undefined : value.slice((found[end]?.index ?? 0) + 1) };
}

/**
 * Addresses of machines, each once: any in the clause `from`, of the clause `by` only those in square
 * brackets, because versions of server programs stand there that look the same.
 */
function addressesIn(said: ReadonlyMap<Field, string>): string[] {
  const bracketed = said.get('hop-by')?.match(/\[[^\]]{1,60}\]/g) ?? [];
  const text = [said.get('hop-from') ?? '', ...bracketed].join(' ');
  const found = text.match(/(?<![\w.:])(?:IPv6:)?[0-9a-f]*(?:[.:][0-9a-f]*){2,10}(?![\w:])/gi) ?? [];
  const ips = found.flatMap((ip) => normalIp(ip.replace(/^IPv6:/i, '').replace(/\.$/, '')) ?? []);
  return [...new Set(ips)];
}
