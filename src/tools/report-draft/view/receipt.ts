import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { sha256Of } from '../../../formats/text-digest.ts';
import { evidenceDigest } from '../evidence.ts';
import { evidenceOf, type ReceiptForm, receiptFor, sentAt, sentEvidence, sentText } from '../receipt-form.ts';
import type { ToolWithDraft } from '../tool.ts';
import { wallClock } from '../zone.ts';
import { laterClocksView } from './clocks.ts';
import { momentView } from './moment.ts';
import { noticesView } from './notices.ts';
import { pointView } from './point.ts';
import { stepView } from './step.ts';

/** Step 5: what the reporter writes down and keeps, and what comes next. */
export function receiptView(tool: ToolWithDraft) {
  const { say, act, work } = tool;
  const { channel, text } = work.chosen;
  const receipt = receiptFor(tool.receipts, channel.id);
  const sent = sentText(receipt, text);
  const listed = sentEvidence(receipt, evidenceOf(work.chosen.given));
  const set = (field: 'way' | 'reference' | 'notes') => ({
    handleEvent: ({ target }: Event) => act.setReceipt({ [field]: (target as HTMLInputElement).value }),
  });
  const addresses = channel.ways.flatMap(({ value }) => value ?? []);
  return html`
    ${stepView(5, 'receipt', say('draft.after'))}
    <p>${say('draft.receipt.help')}</p>
    ${momentView(tool, {
      id: 'sent',
      legend: say('draft.receipt.when'),
      read: () => receiptFor(tool.receipts, channel.id).at,
      set: (at) => act.setReceipt({ at }),
    })}
    <div class="fields">
      <label>
        ${say('draft.receipt.way')}
        <input list="ways" autocomplete="off" .value=${live(receipt.way)} @input=${set('way')} />
        <datalist id="ways">${addresses.map((one) => html`<option value=${one}></option>`)}</datalist>
      </label>
      <label>
        ${say('draft.receipt.reference')}
        <input autocomplete="off" .value=${live(receipt.reference)} @input=${set('reference')} />
        <small>${say('draft.receipt.reference.help')}</small>
      </label>
      <label>
        ${say('draft.receipt.notes')}
        <textarea rows="2" .value=${live(receipt.notes)} @input=${set('notes')}></textarea>
        <small>${say('draft.receipt.notes.help')}</small>
      </label>
    </div>
    ${whichView(tool, receipt)}
    <dl class="facts">
      <div>
        <dt>${say('draft.receipt.text')}</dt>
        <dd><code data-digest>${sent ? `${sha256Of(sent.toWellFormed())} (${new TextEncoder().encode(sent).length})` : say('draft.receipt.none')}</code></dd>
      </div>
      <div><dt>${say('draft.receipt.evidence')}</dt><dd><code>${listed.length > 0 ? `${evidenceDigest(listed)} (${listed.length})` : say('draft.receipt.none')}</code></dd></div>
    </dl>
    <p class="tool-row">
      <button type="button" class="main" @click=${() => act.saveReceipt('text')}>${say('draft.receipt.save-text')}</button>
      <button type="button" @click=${() => act.saveReceipt('json')}>${say('draft.receipt.save')}</button>
      <button type="button" @click=${() => act.print('receipt')}>${say('draft.receipt.print')}</button>
    </p>
    ${noticesView(tool, 'receipt')}
    <h3>${say('channel.next')}</h3>
    ${nextView(tool)} ${laterClocksView(tool, channel, sentAt(receipt))}
  `;
}

/** Which text went out. What was typed after it was taken must not change what the receipt says. */
function whichView({ say, act, zone }: ToolWithDraft, receipt: ReceiptForm) {
  const { taken, what } = receipt;
  const option = (id: ReceiptForm['what'], label: string) => html`
    <label>
      <input
        type="radio"
        name="what"
        value=${id}
        .checked=${live(what === id)}
        @change=${() => act.setReceipt({ what: id })}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="options">
      <legend>${say('draft.receipt.what')}</legend>
      ${taken ? option('taken', say('draft.receipt.what.taken', { time: wallClock(taken.at, zone).time })) : nothing}
      ${option('now', say('draft.receipt.what.now'))} ${option('none', say('draft.receipt.what.none'))}
    </fieldset>
  `;
}

function nextView(tool: ToolWithDraft) {
  const { next = [] } = tool.work.chosen.channel;
  if (next.length === 0) return html`<p>${tool.say('channel.not-stated')}</p>`;
  return html`<ul>${next.map((point) => html`<li>${pointView(tool, point)}</li>`)}</ul>`;
}
