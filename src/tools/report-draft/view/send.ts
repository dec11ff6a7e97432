import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { KitWay } from '../../../formats/report/report-kit.ts';
import { recipientsOf } from '../mail.ts';
import type { ToolWithDraft } from '../tool.ts';
import { noticesView } from './notices.ts';
import { piecewiseView } from './piecewise.ts';
import { xarfView } from './xarf.ts';

/** Step 4, second part: how this channel gets the text, and the ways to take it out of the page. */
export function sendView(tool: ToolWithDraft) {
  const { say, act, work, copied } = tool;
  const { channel, text } = work.chosen;
  const kinds = [...new Set(channel.ways.map(({ kind }) => kind))];
  const advice = [...new Set(kinds.map(adviceOf))];
  return html`
    <h3>${say('draft.send')}</h3>
    ${
      kinds.length > 0
        ? html`<ul>${advice.map((id) => {
            const ways = kinds.filter((kind) => adviceOf(kind) === id).map((kind) => say(`way.${kind}`));
            return html`<li><b>${ways.join(' / ')}</b>${say('paper.colon')}${say(`draft.send.${id}`)}</li>`;
          })}</ul>`
        : html`<p>${say('draft.send.none')}</p>`
    }
    <p class="tool-row">
      <button type="button" class="main" @click=${() => act.copy('draft', text)}>
        ${say(copied === 'draft' ? 'command.copied' : 'draft.copy-all')}
      </button>
      <button type="button" @click=${act.saveText}>${say('draft.save-text')}</button>
      <button type="button" @click=${() => act.print('draft')}>${say('draft.print')}</button>
    </p>
    ${noticesView(tool, 'send')}
    <p class="unseen" role="status">${copied ? say('command.copied') : ''}</p>
    ${piecewiseView(tool)} ${kinds.includes('email') ? mailView(tool) : nothing}
    ${takesXarf(work.chosen) ? xarfView(tool) : nothing}
    <p class="remark">${say('draft.traces')}</p>
  `;
}

/** A template that does not ask what kind of abuse it is has no questions for the other parts either. */
const takesXarf = ({ channel, template }: ToolWithDraft['work']['chosen']) =>
  channel.formats?.includes('xarf') === true &&
  template.sections.some(({ fields }) => fields.some(({ field }) => field === 'abuse-kind'));

const adviceOf = (kind: KitWay['kind']) =>
  kind === 'web' || kind === 'form' ? 'form' : kind === 'fax' || kind === 'post' ? 'paper' : kind;

/** The mail as a file: to whom it is addressed and what it is headed stands here before it is saved. */
function mailView({ say, act, work }: ToolWithDraft) {
  const { channel, draft } = work.chosen;
  const addresses = recipientsOf(channel);
  const only = addresses.length === 1 ? addresses[0] : '';
  return html`
    <form
      class="mail"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        act.saveMail(String(new FormData(event.target as HTMLFormElement).get('to') ?? ''));
      }}
    >
      <h3>${say('draft.mail')}</h3>
      <div class="fields">
        <label>
          ${say('draft.mail.to')}
          ${keyed(
            // What is picked here is kept nowhere: another channel starts with its own address.
            channel.id,
            html`
              <select name="to">
                ${addresses.map((one) => html`<option ?selected=${one === only}>${one}</option>`)}
                <option value="" ?selected=${only === ''}>${say('draft.mail.nobody')}</option>
              </select>
            `,
          )}
        </label>
      </div>
      <dl class="facts"><div><dt>${say('draft.mail.subject')}</dt><dd data-subject>${draft.subject}</dd></div></dl>
      <p>${say('draft.mail.sender')}</p>
      <p><button>${say('draft.mail.save')}</button></p>
    </form>
  `;
}
