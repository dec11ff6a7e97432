import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { answerText } from '../answer-text.ts';
import { answerTo, fieldOf } from '../answers.ts';
import type { OfferGroup } from '../offers.ts';
import { type Suggestion, takeUp } from '../suggest.ts';
import type { ToolWithDraft } from '../tool.ts';
import { findingsView } from './findings.ts';
import { issuerView } from './issuer.ts';
import { titleOf } from './part.ts';

/** What one part offers, after what has to be known of it. Its name says which of several it is. */
export function groupView(tool: ToolWithDraft, file: string, group: OfferGroup) {
  const { index, part, certificate, findings, suggestions, isAside } = group;
  if (!part && findings.length === 0 && suggestions.length === 0) return nothing;
  return html`
    <fieldset data-part=${index}>
      ${part ? html`<legend>${titleOf(tool, part)}</legend>` : nothing}
      ${findingsView(tool, findings)} ${certificate && !isAside ? issuerView(tool, certificate) : nothing}
      ${offersView(tool, file, suggestions)}
    </fieldset>
  `;
}

/** Values with the questions they may answer; one that has an answer is not written over. */
function offersView(tool: ToolWithDraft, file: string, all: Suggestion[]) {
  const { kit, say, work, act } = tool;
  const { template, draft } = work.chosen;
  const asked = template.sections.flatMap(({ fields }) => fields.map(({ field }) => field));
  const offers = all.filter(({ field }) => asked.includes(field));
  if (offers.length === 0) return nothing;
  return html`
    <form
      class="options"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const ticked = new FormData(event.target as HTMLFormElement).getAll('offer');
        act.takeUp(
          offers.filter(({ field }) => ticked.includes(field)),
          file,
        );
      }}
    >
      ${repeat(
        offers,
        ({ field }) => field,
        (offer) => {
          const isOpen = changes(tool, offer);
          return html`
          <label data-offer=${offer.field}>
            <input type="checkbox" name="offer" value=${offer.field} ?disabled=${!isOpen} />
            <span>
              ${fieldOf(kit, offer.field).label}
              <code>${answerText(kit, offer.field, offer.answer, draft.language).text}</code>
              ${isOpen ? nothing : html`<small>${say('draft.read.answered')}</small>`}
            </span>
          </label>
        `;
        },
      )}
      <p><button>${say('draft.read.take')}</button></p>
    </form>
  `;
}

/** Whether taking it up would change anything: a list may hold all of it already. */
function changes({ session }: ToolWithDraft, offer: Suggestion): boolean {
  const before = answerTo(session.answers, offer.field);
  const after = answerTo(takeUp(session.answers, offer), offer.field);
  return JSON.stringify(before) !== JSON.stringify(after);
}
