import * as rule from '../field-rules.ts';
import { checkFields, type FieldProblem, only, problem } from '../fields.ts';
import { type FileProblem, readVersioned } from '../versioned.ts';

/** Stands first in every receipt. */
export const receiptFormat = 'spot-keep-report/report-receipt';
export const receiptVersion = 1;

/** What the reporter keeps after reporting. Digests pin the text and the list without holding them. */
export interface ReportReceipt {
  format: typeof receiptFormat;
  version: typeof receiptVersion;
  /** Name and version of the program that wrote it. */
  generator: string;
  /** Id of the channel in the guide, its name as shown, and how it was reached: `https://…`, `12339`. */
  channel: string;
  channelName: string;
  way: string;
  /** When it was sent or said; ISO 8601 with an offset, and the IANA name of the zone. */
  sent: string;
  zone: string;
  /** The number or name that the channel gave, as given; '' when none. */
  reference: string;
  notes: string;
  /**
   * How the text went out: `whole`, or `pieces`, answer by answer into a form; then the digest is of the
   * whole text as it stood when an answer was copied last. '' when there was no text.
   */
  textAs: 'whole' | 'pieces' | '';
  /** SHA-256 and length in bytes of the text, in UTF-8 with `\n`, exactly; '' and 0 when there was none. */
  textSha256: string;
  textBytes: number;
  /** Number of items in the evidence list, and the digest of it as in a custody line; '' when none. */
  evidenceItems: number;
  evidenceSha256: string;
  /** The XARF reports that went out, each as its file. */
  xarf: { sha256: string; bytes: number }[];
}

const receiptRules: Readonly<Record<keyof ReportReceipt, rule.Rule>> = {
  format: rule.text,
  version: rule.version,
  generator: rule.text,
  channel: rule.text,
  channelName: rule.text,
  way: rule.text,
  sent: rule.timestamp,
  zone: rule.text,
  reference: rule.text,
  notes: rule.text,
  textAs: rule.oneOf('whole', 'pieces', ''),
  textSha256: rule.sha256OrEmpty,
  textBytes: rule.wholeNumber,
  evidenceItems: rule.wholeNumber,
  evidenceSha256: rule.sha256OrEmpty,
  xarf: rule.list,
};

/** The text of a receipt: fields in a fixed order, two spaces, a line feed at the end. */
export function writeReceipt(receipt: ReportReceipt): string {
  return `${JSON.stringify(only(receipt, receiptRules), null, 2)}\n`;
}

/** Reads a receipt. Never throws; all problems at once. */
export function readReceipt(text: string): { receipt: ReportReceipt } | { problems: FileProblem[] } {
  const read = readVersioned<ReportReceipt>(
    text,
    { format: receiptFormat, version: receiptVersion },
    problemsOf,
  );
  return 'problems' in read ? read : { receipt: only(read.value, receiptRules) };
}

function* problemsOf(receipt: Record<string, unknown>): Generator<FieldProblem> {
  yield* checkFields(receipt, receiptRules);
  const { textAs, textSha256, xarf } = receipt;
  if ((textAs === '') !== (textSha256 === '')) yield problem('textAs', textAs, 'one-of');
  for (const [index, file] of (Array.isArray(xarf) ? xarf : []).entries()) {
    const rules = { sha256: rule.sha256Hex, bytes: rule.wholeNumber };
    yield* checkFields(file, rules, `xarf[${index}]`);
  }
}
