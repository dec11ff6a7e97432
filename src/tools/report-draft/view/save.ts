import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { fieldOf } from '../answers.ts';
import { leftOut } from '../draft-file.ts';
import type { Tool } from '../tool.ts';
import { noticesView } from './notices.ts';
import { take } from './take.ts';

/** Saving the draft where its questions end: whoever is called away does not look for it below. */
export const saveButtonView = (tool: Tool) => html`
  <p class="tool-row" data-save-early>
    <button type="button" @click=${tool.act.saveDraft}>${tool.say('draft.save-draft')}</button>
    <span>${tool.say('draft.save.help')}</span>
  </p>
  ${leftOutView(tool)}
`;

/** The answers that are kept nowhere. */
function leftOutView({ say, kit, session }: Tool) {
  const hidden = leftOut(kit, session.answers).map((id) => fieldOf(kit, id).label);
  return hidden.length > 0
    ? html`<p class="remark" data-left-out>${say('draft.save.left-out')} ${hidden.join(' · ')}</p>`
    : nothing;
}

/** Saving the draft as a file, opening one, keeping and erasing. */
export function saveView(tool: Tool) {
  const { say, act, keeping } = tool;
  return html`
    <h2 id="save">${say('draft.save')}</h2>
    <p>${say('draft.save.help')}</p>
    <p class="tool-row">
      <button type="button" @click=${act.saveDraft}>${say('draft.save-draft')}</button>
      <label class="button">
        ${say('draft.open')}
        <input type="file" accept=".json" data-take="draft" @change=${take(tool, 'storage')} />
      </label>
    </p>
    ${leftOutView(tool)} ${noticesView(tool, 'storage')}
    <p>
      <label class="choice">
        <input
          type="checkbox"
          data-keep
          .checked=${live(keeping.isOn)}
          @change=${({ target }: Event) => act.setKept((target as HTMLInputElement).checked)}
        />
        <span>${say('draft.keep')}</span>
      </label>
      <small>${say('draft.keep.help')}</small>
    </p>
    <p class="tool-row">
      <button type="button" @click=${act.erase}>${say('tool.erase')}</button>
      <small>${say('draft.erase.help')}</small>
    </p>
  `;
}
