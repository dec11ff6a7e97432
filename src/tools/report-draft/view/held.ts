import { html, nothing } from 'lit-html';
import { fieldOf, isAsked } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { linkToQuestion } from './link-to.ts';

/** What this provider does not get, and why; each leads to its question. */
export function heldView(tool: ToolWithDraft) {
  const { kit, say, session, work } = tool;
  const { template, held } = work.chosen;
  const uses = template.sections
    .flatMap(({ fields }) => fields)
    .filter(({ field }) => held.includes(field) && isAsked(fieldOf(kit, field), session.answers));
  if (uses.length === 0) return nothing;
  return html`
    <div class="note-stop" data-held>
      <p>${say('draft.held', { count: uses.length })}</p>
      <ul>${uses.map(({ field, label }) => html`<li>${linkToQuestion(tool, field, label ?? fieldOf(kit, field).label)}</li>`)}</ul>
    </div>
  `;
}
