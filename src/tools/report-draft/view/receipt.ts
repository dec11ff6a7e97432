import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { PinnedFile, ReceiptNotes } from '../../../formats/report/receipt-notes.ts';
import { pinNow } from '../exporting.ts';
import { notesFor, sentAt, sentText } from '../receipt.ts';
import type { Key, ToolWithDraft } from '../tool.ts';
import { wallClock } from '../zone.ts';
import { laterClocksView } from './clocks.ts';
import { momentView } from './moment.ts';
import { noticesView } from './notices.ts';
import { pointView } from './point.ts';
import { stepView } from './step.ts';

/** Step 5: what the reporter writes down and keeps, and what comes next. */
export function receiptView(tool: ToolWithDraft) {
  const { say, act, work, session } = tool;
  const { channel } = work.chosen;
  const notes = notesFor(session.receipts, channel.id);
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
      read: () => notesFor(session.receipts, channel.id).at,
      set: (at) => act.setReceipt({ at }),
    })}
    <div class="fields">
      <label>
        ${say('draft.receipt.way')}
        <input list="ways" autocomplete="off" .value=${live(notes.way)} @input=${set('way')} />
        <datalist id="ways">${addresses.map((one) => html`<option value=${one}></option>`)}</datalist>
      </label>
      <label>
        ${say('draft.receipt.reference')}
        <input autocomplete="off" .value=${live(notes.reference)} @input=${set('reference')} />
        <small>${say('draft.receipt.reference.help')}</small>
      </label>
      <label>
        ${say('draft.receipt.notes')}
        <textarea rows="2" .value=${live(notes.notes)} @input=${set('notes')}></textarea>
        <small>${say('draft.receipt.notes.help')}</small>
      </label>
    </div>
    ${whichView(tool, notes)} ${digestsView(tool, notes)}
    <p class="tool-row">
      <button type="button" class="main" @click=${() => act.saveReceipt('text')}>${say('draft.receipt.save-text')}</button>
      <button type="button" @click=${() => act.saveReceipt('json')}>${say('draft.receipt.save')}</button>
      <button type="button" @click=${() => act.print('receipt')}>${say('draft.receipt.print')}</button>
    </p>
    ${noticesView(tool, 'receipt')}
    <h3>${say('channel.next')}</h3>
    ${nextView(tool)} ${laterClocksView(tool, channel, sentAt(notes))}
  `;
}

/** Which text went out. What was typed after it was taken must not change what the receipt says. */
function whichView({ say, act, zone, now }: ToolWithDraft, { what, whole, pieces, xarf }: ReceiptNotes) {
  // A draft that is opened again may have been sent days ago.
  const timeOf = ({ at }: PinnedFile) => {
    const { date, time } = wallClock(Date.parse(at), zone);
    return date === wallClock(now, zone).date ? time : `${date} ${time}`;
  };
  const option = (id: ReceiptNotes['what'], label: string) => html`
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
  const send = (index: number, isSent: boolean) =>
    act.setReceipt({ xarf: xarf.map((file, at) => (at === index ? { ...file, isSent } : file)) });
  return html`
    <fieldset class="options">
      <legend>${say('draft.receipt.what')}</legend>
      ${whole ? option('whole', say('draft.receipt.what.taken', { time: timeOf(whole) })) : nothing}
      ${pieces ? option('pieces', say('draft.receipt.what.pieces', { time: timeOf(pieces) })) : nothing}
      ${option('now', say('draft.receipt.what.now'))} ${option('none', say('draft.receipt.what.none'))}
      ${xarf.map(
        (file, index) => html`
          <label>
            <input
              type="checkbox"
              data-xarf
              .checked=${live(file.isSent)}
              @change=${({ target }: Event) => send(index, (target as HTMLInputElement).checked)}
            />
            <span>${say('draft.receipt.what.xarf', { time: timeOf(file) })} <code>${file.sha256}</code></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** What the receipt pins. */
function digestsView({ say, work }: ToolWithDraft, notes: ReceiptNotes) {
  const text = sentText(notes, pinNow(work.chosen));
  const row = (key: Key, digest: string | undefined, count = 0) => html`
    <div><dt>${say(key)}</dt><dd><code data-digest>${digest ? `${digest} (${count})` : say('draft.receipt.none')}</code></dd></div>
  `;
  const isInPieces = text !== undefined && text === notes.pieces;
  return html`
    <dl class="facts">
      ${row(isInPieces ? 'draft.receipt.pieces' : 'draft.receipt.text', text?.sha256, text?.bytes)}
      ${row('draft.receipt.evidence', text?.evidenceSha256, text?.evidenceItems)}
      ${notes.xarf.map(({ sha256, bytes, isSent }) => (isSent ? row('draft.receipt.xarf', sha256, bytes) : nothing))}
    </dl>
  `;
}

function nextView(tool: ToolWithDraft) {
  const { next = [] } = tool.work.chosen.channel;
  if (next.length === 0) return html`<p>${tool.say('channel.not-stated')}</p>`;
  return html`<ul>${next.map((point) => html`<li>${pointView(tool, point)}</li>`)}</ul>`;
}
