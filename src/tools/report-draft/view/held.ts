import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { answerTo, fieldOf, isAsked } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { idOf } from './field.ts';
import { linkTo } from './link-to.ts';

/** What this provider does not get, and why; each leads to its question. */
export function heldView({ kit, say, session, work }: ToolWithDraft) {
  const { template, held } = work.chosen;
  const uses = template.sections
    .flatMap(({ fields }) => fields)
    .filter(({ field }) => held.includes(field) && isAsked(fieldOf(kit, field), session.answers));
  if (uses.length === 0) return nothing;
  return html`
    <div class="note-stop" data-held>
      <p>${say('draft.held', { count: uses.length })}</p>
      <ul>${uses.map(({ field, label }) => html`<li>${linkTo(idOf(field), label ?? fieldOf(kit, field).label)}</li>`)}</ul>
    </div>
  `;
}

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
