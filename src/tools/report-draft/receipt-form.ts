import type { EvidenceLine, Moment } from '../../formats/report-draft.ts';
import type { KitChannel } from '../../formats/report-kit.ts';
import type { ReportReceipt } from '../../formats/report-receipt.ts';
import type { Answers } from './answers.ts';
import { makeReceipt } from './receipt.ts';
import { instantOf } from './zone.ts';

/** A text as it was when it was copied, saved or printed, and the evidence it listed then. */
export interface Exported {
  text: string;
  evidence: readonly EvidenceLine[];
  /** Milliseconds since 1970. */
  at: number;
}

/** What the reader writes down after reporting. */
export interface ReceiptForm {
  way: string;
  at: Moment;
  reference: string;
  notes: string;
  /** Which text went out: the one taken last, the one that stands here now, or none. */
  what: 'taken' | 'now' | 'none';
  /** The last one copied, saved or printed as a whole; absent while there was none. */
  taken?: Exported;
  isSaved: boolean;
}

/** What was written down for a channel so far. */
export const receiptFor = (receipts: Readonly<Record<string, ReceiptForm>>, channel: string): ReceiptForm =>
  (Object.hasOwn(receipts, channel) ? receipts[channel] : undefined) ?? emptyReceipt();

const emptyReceipt = (): ReceiptForm => ({
  way: '',
  at: { date: '', time: '', zone: '' },
  reference: '',
  notes: '',
  what: 'now',
  isSaved: true,
});

/** The text the receipt is about. */
export function sentText({ what, taken }: ReceiptForm, text: string): string {
  if (what === 'none') return '';
  return what === 'taken' && taken ? taken.text : text;
}

/** The evidence that this text listed; `listed` is what stands in the draft now. */
export function sentEvidence(
  { what, taken }: ReceiptForm,
  listed: readonly EvidenceLine[],
): readonly EvidenceLine[] {
  if (what === 'none') return [];
  return what === 'taken' && taken ? taken.evidence : listed;
}

/** When it was sent, in milliseconds since 1970; undefined while day, time or zone is missing. */
export const sentAt = ({ at }: ReceiptForm) => instantOf(at);

/** The receipt as it would be saved, or undefined while the time is missing. */
export function receiptOf(
  form: ReceiptForm,
  {
    channel,
    text,
    answers,
    generator,
  }: { channel: KitChannel; text: string; answers: Answers; generator: string },
): ReportReceipt | undefined {
  const at = sentAt(form);
  if (at === undefined) return undefined;
  return makeReceipt({
    generator,
    channel: channel.id,
    channelName: channel.name,
    way: form.way,
    at,
    zone: form.at.zone,
    reference: form.reference,
    notes: form.notes,
    text: sentText(form, text),
    evidence: sentEvidence(form, evidenceOf(answers)),
  });
}

/** The items that the report lists. */
export function evidenceOf(answers: Answers): EvidenceLine[] {
  const answer = Object.hasOwn(answers, 'evidence') ? answers['evidence'] : undefined;
  return Array.isArray(answer) ? answer.filter((line) => typeof line !== 'string') : [];
}
