import type { PinnedText, ReceiptNotes } from '../../formats/report/receipt-notes.ts';
import type { KitChannel } from '../../formats/report/report-kit.ts';
import { type ReportReceipt, receiptFormat, receiptVersion } from '../../formats/report/report-receipt.ts';
import { instantOf, offsetAt, wallClock } from './zone.ts';

/** What was written down for a channel so far. */
export const notesFor = (receipts: Readonly<Record<string, ReceiptNotes>>, channel: string): ReceiptNotes =>
  (Object.hasOwn(receipts, channel) ? receipts[channel] : undefined) ?? emptyNotes();

const emptyNotes = (): ReceiptNotes => ({
  way: '',
  at: { date: '', time: '', zone: '' },
  reference: '',
  notes: '',
  what: 'now',
  whole: null,
  pieces: null,
  xarf: [],
});

/** The text that went out; `now` is the one that stands there. */
export function sentText({ what, whole, pieces }: ReceiptNotes, now: PinnedText): PinnedText | undefined {
  if (what === 'none') return undefined;
  return { whole, pieces, now }[what] ?? now;
}

/** When it was sent, in milliseconds since 1970; undefined while day, time or zone is missing. */
export const sentAt = ({ at }: ReceiptNotes) => instantOf(at);

interface Sending {
  /** Name and version of the program. */
  generator: string;
  channel: Pick<KitChannel, 'id' | 'name'>;
  /** The text as it stands in the draft now. */
  now: PinnedText;
}

/** What to keep after reporting; undefined while the time is missing. */
export function receiptOf(
  notes: ReceiptNotes,
  { generator, channel, now }: Sending,
): ReportReceipt | undefined {
  const at = sentAt(notes);
  if (at === undefined) return undefined;
  const { zone } = notes.at;
  const { date, time } = wallClock(at, zone);
  const text = sentText(notes, now);
  return {
    format: receiptFormat,
    version: receiptVersion,
    generator,
    channel: channel.id,
    channelName: channel.name,
    way: notes.way,
    sent: `${date}T${time}:00${offsetAt(at, zone)}`,
    zone,
    reference: notes.reference,
    notes: notes.notes,
    textAs: text ? (text === notes.pieces ? 'pieces' : 'whole') : '',
    textSha256: text?.sha256 ?? '',
    textBytes: text?.bytes ?? 0,
    evidenceItems: text?.evidenceItems ?? 0,
    evidenceSha256: text?.evidenceSha256 ?? '',
    xarf: notes.xarf.flatMap(({ sha256, bytes, isSent }) => (isSent ? [{ sha256, bytes }] : [])),
  };
}
