import { html, nothing } from 'lit-html';
import { pinNow } from '../exporting.ts';
import { notesFor, receiptOf } from '../receipt.ts';
import { receiptText } from '../receipt-text.ts';
import type { Tool } from '../tool.ts';
import { shown } from './shown.ts';

/** What is printed: the text of the draft or of the receipt, and nothing else. */
export function paperView(tool: Tool, what: 'draft' | 'receipt', generator: string) {
  const { kit, say, session, work } = tool;
  if (!work.chosen) return nothing;
  const { channel, draft, text } = work.chosen;
  if (what === 'draft') {
    const tag = kit.languages.find(({ id }) => id === draft.language)?.tag ?? draft.language;
    return html`<pre class="page" lang=${tag}>${shown(text)}</pre>`;
  }
  const notes = notesFor(session.receipts, channel.id);
  const made = receiptOf(notes, { generator, channel, now: pinNow(work.chosen) });
  return made ? html`<pre class="page">${receiptText(made, say, say('paper.colon'))}</pre>` : nothing;
}
