import { html, nothing } from 'lit-html';
import { makeDraft } from '../draft.ts';
import { plainText } from '../plain-text.ts';
import type { ToolWithDraft } from '../tool.ts';
import { heldView } from './held.ts';
import { linkToQuestion } from './link-to.ts';
import { shown } from './shown.ts';
import { stepView } from './step.ts';

/** Step 4, first part: the text as every export has it, to the last character. */
export function sheetView(tool: ToolWithDraft) {
  const { say, kit, work } = tool;
  const { draft, pieces } = work.chosen;
  const tag = kit.languages.find(({ id }) => id === draft.language)?.tag ?? draft.language;
  return html`
    ${stepView(4, 'sheet', say('draft.sheet'))}
    <p>${say('draft.sheet.help')}</p>
    ${heldView(tool)} ${missingView(tool)}
    <pre class="sheet" lang=${tag} role="region" tabindex="0" aria-labelledby="sheet">${pieces.map(
      ({ text, by }) => (by === 'guide' ? text : html`<mark lang="" class=${by}>${shown(text)}</mark>`),
    )}</pre>
    ${draft.language === kit.locale ? nothing : glossView(tool)}
  `;
}

/** What the channel asks for and has no answer yet; each leads to its question. */
function missingView(tool: ToolWithDraft) {
  const { say, work } = tool;
  const { missing } = work.chosen.draft;
  const isHeld = work.chosen.held.length > 0;
  // What is held back is said in its own place, and is no answer that this channel has.
  if (missing.length === 0) return isHeld ? nothing : html`<p>${say('draft.missing.none')}</p>`;
  return html`
    <div class="note-careful" data-missing>
      <p>${say('draft.missing', { count: missing.length })}</p>
      <ul>
        ${missing.map(({ field, label }) => html`<li>${linkToQuestion(tool, field, label)}</li>`)}
      </ul>
    </div>
  `;
}

/** The same draft in the language of the page, for a reader who cannot read the other. */
function glossView({ say, kit, session, work }: ToolWithDraft) {
  const { templateId: template, held } = work.chosen;
  const draft = makeDraft(kit, {
    template,
    language: kit.locale,
    answers: session.answers,
    held,
    readFrom: session.readFrom,
  });
  return html`
    <details>
      <summary>${say('draft.gloss')}</summary>
      <pre class="sheet gloss" role="region" tabindex="0" aria-label=${say('draft.gloss')}>${shown(plainText(draft, kit.words[kit.locale] ?? {}))}</pre>
    </details>
  `;
}
