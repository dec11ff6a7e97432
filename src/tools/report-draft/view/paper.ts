import { html, nothing } from 'lit-html';
import { receiptFor, receiptOf } from '../receipt-form.ts';
import { receiptText } from '../receipt-text.ts';
import type { Tool } from '../tool.ts';

/** What is printed: the text of the draft or of the receipt, and nothing else. */
export function paperView(tool: Tool, what: 'draft' | 'receipt', generator: string) {
  const { kit, say, receipts, work } = tool;
  if (!work.chosen) return nothing;
  const { channel, draft, text, given } = work.chosen;
  if (what === 'draft') {
    const tag = kit.languages.find(({ id }) => id === draft.language)?.tag ?? draft.language;
    return html`<pre class="page" lang=${tag}>${text}</pre>`;
  }
  const made = receiptOf(receiptFor(receipts, channel.id), {
    channel,
    text,
    answers: given,
    generator,
  });
  return made ? html`<pre class="page">${receiptText(made, say, say('paper.colon'))}</pre>` : nothing;
}
