import type { ReportReceipt } from '../../formats/report/report-receipt.ts';
import { visible } from '../../formats/visible.ts';
import type { Say } from '../kit/words.ts';

type Id = 'channel' | 'way' | 'sent' | 'reference' | 'text' | 'pieces' | 'evidence' | 'xarf' | 'notes';
type Key = 'draft.receipt.title' | 'draft.receipt.none' | `draft.receipt.${Id}`;

function rowsOf(receipt: ReportReceipt): [Id, string][] {
  const { channelName, way, sent, zone, reference, notes, textAs, xarf } = receipt;
  const { textSha256, textBytes, evidenceSha256, evidenceItems } = receipt;
  return [
    ['channel', channelName],
    ['way', way],
    ['sent', `${sent} (${zone})`],
    ['reference', reference],
    [textAs === 'pieces' ? 'pieces' : 'text', textSha256 ? `${textSha256} (${textBytes})` : ''],
    ['evidence', evidenceSha256 ? `${evidenceSha256} (${evidenceItems})` : ''],
    ...xarf.map(({ sha256, bytes }): [Id, string] => ['xarf', `${sha256} (${bytes})`]),
    ['notes', notes],
  ];
}

/** A receipt to read, print or keep as text, in the language of the page. */
export function receiptText(receipt: ReportReceipt, say: Say<Key>, colon: string): string {
  const rows = rowsOf(receipt).map(([id, value]) => {
    // Indented, so that no line of a note can pass for a line of the receipt.
    const text = value.split(/\r?\n/).map(visible).join('\n    ') || say('draft.receipt.none');
    return `${say(`draft.receipt.${id}`)}${colon}${text}`;
  });
  return `${[say('draft.receipt.title'), '', ...rows].join('\n')}\n`;
}
