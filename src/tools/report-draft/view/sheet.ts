import { html, nothing } from 'lit-html';
import { fieldOf } from '../answers.ts';
import { makeDraft } from '../draft.ts';
import { plainText } from '../plain-text.ts';
import type { ToolWithDraft } from '../tool.ts';
import { idOf } from './field.ts';
import { stepView } from './step.ts';

/** Step 4, first part: the text as every export has it, to the last character. */
export function sheetView(tool: ToolWithDraft) {
  const { say, kit, work } = tool;
  const { draft, pieces } = work.chosen;
  const tag = kit.languages.find(({ id }) => id === draft.language)?.tag ?? draft.language;
  return html`
    ${stepView(4, 'sheet', say('draft.sheet'))}
    <p>${say('draft.sheet.help')}</p>
    ${missingView(tool)}
    <pre class="sheet" lang=${tag} tabindex="0" aria-labelledby="sheet">${pieces.map(({ text, own }) =>
      own ? html`<mark lang="">${text}</mark>` : text,
    )}</pre>
    ${draft.language === kit.locale ? nothing : glossView(tool)}
  `;
}

/** What the channel asks for and has no answer yet; each leads to its question. */
function missingView({ say, work }: ToolWithDraft) {
  const { missing } = work.chosen.draft;
  if (missing.length === 0) return html`<p>${say('draft.missing.none')}</p>`;
  return html`
    <div class="note-careful" data-missing>
      <p>${say('draft.missing', { count: missing.length })}</p>
      <ul>
        ${missing.map(
          ({ field, label }) =>
            html`<li><a href="#${idOf(field)}" @click=${turnTo(idOf(field))}>${label}</a></li>`,
        )}
      </ul>
    </div>
  `;
}

/** Puts the focus on a question without leaving a trace in the address. */
const turnTo = (id: string) => (event: Event) => {
  event.preventDefault();
  const target = document.getElementById(id);
  const field = target?.matches('fieldset') ? (target.querySelector<HTMLElement>('input') ?? target) : target;
  field?.focus();
};

/** The same draft in the language of the page, for a reader who cannot read the other. */
function glossView({ say, kit, session, work }: ToolWithDraft) {
  const { templateId } = work.chosen;
  const draft = makeDraft(kit, { template: templateId, language: kit.locale, answers: session.answers });
  return html`
    <details>
      <summary>${say('draft.gloss')}</summary>
      <pre class="sheet gloss" tabindex="0">${plainText(draft, kit.words[kit.locale] ?? {})}</pre>
    </details>
  `;
}

/** Answer by answer, for forms with a field for each. */
export function piecewiseView({ say, kit, work, act, copied }: ToolWithDraft) {
  const { draft } = work.chosen;
  const lines = draft.sections.flatMap((section) => section.lines);
  const tag = kit.languages.find(({ id }) => id === draft.language)?.tag ?? draft.language;
  if (lines.length === 0) return nothing;
  return html`
    <details class="piecewise">
      <summary>${say('draft.copy-each')}</summary>
      <ul>
        ${lines.map(({ field, label, text, own }) => {
          const asked = fieldOf(kit, field).label;
          return html`
            <li data-copy-field=${field}>
              <p>
                <b lang=${tag}>${label}</b>
                ${draft.language === kit.locale ? nothing : html`<small>${asked}</small>`}
              </p>
              <pre lang=${own ? '' : tag}>${text}</pre>
              <button type="button" aria-label="${say('command.copy')}: ${asked}" @click=${() => act.copy(field, text)}>
                ${say(copied === field ? 'command.copied' : 'command.copy')}
              </button>
            </li>
          `;
        })}
      </ul>
    </details>
  `;
}
