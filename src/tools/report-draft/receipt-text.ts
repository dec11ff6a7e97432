import type { ReportReceipt } from '../../formats/report-receipt.ts';
import { visible } from '../../formats/visible.ts';
import type { Say } from '../kit/words.ts';

const lines = [
  ['channel', ({ channelName }) => channelName],
  ['way', ({ way }) => way],
  ['sent', ({ sent, zone }) => `${sent} (${zone})`],
  ['reference', ({ reference }) => reference],
  ['text', ({ textSha256, textBytes }) => (textSha256 ? `${textSha256} (${textBytes})` : '')],
  [
    'evidence',
    ({ evidenceSha256, evidenceItems }) => (evidenceSha256 ? `${evidenceSha256} (${evidenceItems})` : ''),
  ],
  ['notes', ({ notes }) => notes],
] as const satisfies readonly (readonly [string, (receipt: ReportReceipt) => string])[];

type Key = 'draft.receipt.title' | 'draft.receipt.none' | `draft.receipt.${(typeof lines)[number][0]}`;

/** A receipt to print or keep as text, in the language of the page. */
export function receiptText(receipt: ReportReceipt, say: Say<Key>, colon: string): string {
  const rows = lines.map(([id, value]) => {
    // Indented, so that no line of a note can pass for a line of the receipt.
    const text = value(receipt).split(/\r?\n/).map(visible).join('\n    ') || say('draft.receipt.none');
    return `${say(`draft.receipt.${id}`)}${colon}${text}`;
  });
  return `${[say('draft.receipt.title'), '', ...rows].join('\n')}\n`;
}
