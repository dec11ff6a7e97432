import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { answerTo, fieldOf } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';

/** Whether the provider gets an answer that is private; nothing is asked where there is none. */
export function giveView({ kit, say, session, work, act }: ToolWithDraft, id: string) {
  const { channel, held } = work.chosen;
  const isAsked = channel.kind === 'provider' && fieldOf(kit, id).private;
  if (!isAsked || answerTo(session.answers, id) === undefined) return nothing;
  const isHeld = held.includes(id);
  return html`
    <p>
      <label class="choice">
        <input
          type="checkbox"
          data-give=${id}
          .checked=${live(!isHeld)}
          @change=${({ target }: Event) => act.give(id, (target as HTMLInputElement).checked)}
        />
        <span>${say('draft.held.give')}</span>
      </label>
      ${isHeld ? html`<small><b>${say('draft.held.back')}</b></small>` : nothing}
    </p>
  `;
}
