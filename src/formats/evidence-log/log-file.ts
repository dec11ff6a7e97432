import * as rule from '../field-rules.ts';
import { checkFields, type FieldProblem, only, problem } from '../fields.ts';
import { type FileProblem, readVersioned } from '../versioned.ts';
import {
  type CaseFields,
  type CustodyLine,
  type EvidenceItem,
  type EvidenceLog,
  logFormat,
  logVersion,
} from './evidence-log.ts';

type Rules<T> = Readonly<Record<keyof T, rule.Rule>>;

// The order here is the order in the file.
const logRules: Rules<EvidenceLog> = {
  format: rule.text,
  version: rule.version,
  generator: rule.text,
  created: rule.timestamp,
  lastNumber: rule.evidenceNumberOrEmpty,
  case: rule.record,
  items: rule.list,
  custody: rule.list,
};
const caseRules: Rules<CaseFields> = {
  reference: rule.text,
  keeper: rule.text,
  organisation: rule.text,
  clockOffset: rule.text,
};
const itemRules: Rules<EvidenceItem> = {
  number: rule.evidenceNumber,
  name: rule.text,
  path: rule.text,
  size: rule.wholeNumber,
  modified: rule.utcTimestampOrNull,
  sha256: rule.sha256OrEmpty,
  added: rule.timestamp,
  what: rule.text,
  source: rule.text,
  by: rule.text,
  assetType: rule.text,
  notes: rule.text,
};
const custodyRules: Rules<CustodyLine> = {
  line: rule.wholeNumber,
  at: rule.timestamp,
  from: rule.text,
  to: rule.text,
  reason: rule.text,
  place: rule.text,
  items: rule.evidenceNumbers,
  evidence: rule.sha256Hex,
  previous: rule.sha256Hex,
  digest: rule.sha256Hex,
};

/** The text of `evidence-log.json`: fields in a fixed order, two spaces, a line feed at the end. */
export function writeLog(log: EvidenceLog): string {
  return `${JSON.stringify(ordered(log), null, 2)}\n`;
}

/**
 * Reads `evidence-log.json`. Never throws; every problem is named, the first twenty of them. Fields
 * nobody foresaw are problems too: the log, saved again, would lose them without a word. Whether the
 * custody chain holds is another question: `checkCustody`.
 */
export function readLog(text: string): { log: EvidenceLog } | { problems: FileProblem[] } {
  const read = readVersioned<EvidenceLog>(text, { format: logFormat, version: logVersion }, problemsOf);
  return 'problems' in read ? read : { log: ordered(read.value) };
}

function ordered(log: EvidenceLog): EvidenceLog {
  return {
    ...only(log, logRules),
    case: only(log.case, caseRules),
    items: log.items.map((item) => only(item, itemRules)),
    custody: log.custody.map((line) => only(line, custodyRules)),
  };
}

function* problemsOf(log: Record<string, unknown>): Generator<FieldProblem> {
  yield* checkFields(log, logRules);
  if (rule.isRecord(log['case'])) yield* checkFields(log['case'], caseRules, 'case');
  const numbers = new Set<unknown>();
  let highest = 0;
  for (const [index, item] of listOf(log['items']).entries()) {
    yield* checkFields(item, itemRules, `items[${index}]`);
    const number = rule.isRecord(item) ? item['number'] : undefined;
    if (numbers.has(number)) yield problem(`items[${index}].number`, number, 'unique-number');
    if (!rule.isEvidenceNumber(number)) continue;
    numbers.add(number);
    highest = Math.max(highest, Number(number.slice(1)));
  }
  const last = log['lastNumber'];
  if (typeof last === 'string' && Number(last.slice(1)) < highest)
    yield problem('lastNumber', last, 'last-number');
  for (const [index, line] of listOf(log['custody']).entries()) {
    yield* checkFields(line, custodyRules, `custody[${index}]`);
    for (const [place, number] of listOf(rule.isRecord(line) ? line['items'] : []).entries()) {
      if (!rule.isEvidenceNumber(number) || numbers.has(number)) continue;
      yield problem(`custody[${index}].items[${place}]`, number, 'known-number');
    }
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
