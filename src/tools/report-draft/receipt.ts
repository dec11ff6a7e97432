import { type ReportReceipt, receiptFormat, receiptVersion } from '../../formats/report-receipt.ts';
import { sha256Of } from '../../formats/text-digest.ts';
import type { EvidenceLine } from './answers.ts';
import { evidenceDigest } from './evidence.ts';
import { offsetAt, wallClock } from './zone.ts';

export interface Sending {
  /** Name and version of the program. */
  generator: string;
  channel: string;
  channelName: string;
  /** How it was reached: an address, a number. */
  way: string;
  /** Milliseconds since 1970, and the IANA name of the zone to write it in. */
  at: number;
  zone: string;
  reference: string;
  notes: string;
  /** The text exactly as it was copied or saved; '' for a call. */
  text: string;
  evidence: readonly EvidenceLine[];
}

/** What to keep after reporting. Throws a RangeError for a zone that this browser does not know. */
export function makeReceipt({ at, zone, text, evidence, ...rest }: Sending): ReportReceipt {
  const { date, time } = wallClock(at, zone);
  const seconds = new Date(at).toISOString().slice(17, 19);
  return {
    format: receiptFormat,
    version: receiptVersion,
    ...rest,
    sent: `${date}T${time}:${seconds}${offsetAt(at, zone)}`,
    zone,
    textSha256: text === '' ? '' : sha256Of(wellFormed(text)),
    textBytes: bytesOf(text).length,
    evidenceItems: evidence.length,
    evidenceSha256: evidence.length === 0 ? '' : evidenceDigest(evidence),
  };
}

/** Whether a text is the one that was sent, byte for byte. */
export function isTextOf(receipt: ReportReceipt, text: string): boolean {
  return receipt.textSha256 !== '' && sha256Of(wellFormed(text)) === receipt.textSha256;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** As an encoder writes it, which has no lone surrogates. */
const wellFormed = (text: string) => text.toWellFormed();
