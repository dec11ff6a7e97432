import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { KitTemplate } from '../../../formats/report/report-kit.ts';
import { fieldOf, isAsked } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { heedView, isEntry } from './channel.ts';
import { fieldView } from './field.ts';
import { filesView } from './files.ts';
import { heldView } from './held.ts';
import { stepView } from './step.ts';

/** Step 3: what the channel asks for, in its order. Nothing has to be answered. */
export function answersView(tool: ToolWithDraft) {
  const { say, work } = tool;
  const { template } = work.chosen;
  return html`
    ${stepView(3, 'answers', say('draft.answers'))} ${heedView(tool)}
    ${languageView(tool)}
    <p>${say('draft.answers.help')}</p>
    ${heldView(tool)}
    ${filesView(tool)}
    ${repeat(
      template.sections,
      ({ id }) => id,
      (section) => sectionView(tool, section),
    )}
  `;
}

function sectionView(tool: ToolWithDraft, { title, fields }: KitTemplate['sections'][number]) {
  const { kit, session } = tool;
  const asked = fields.filter(({ field }) => isAsked(fieldOf(kit, field), session.answers));
  return html`
    <section>
      <h3>${title[kit.locale]}</h3>
      ${repeat(
        asked,
        ({ field }) => field,
        (use) => fieldView(tool, use),
      )}
    </section>
  `;
}

/** In which language the draft is written, and why; a choice where there is one. */
function languageView({ kit, say, work, act }: ToolWithDraft) {
  const { channel, languages, draft } = work.chosen;
  const nameOf = (id: string) => kit.languages.find((one) => one.id === id)?.name ?? id;
  const tagOf = (id: string) => kit.languages.find((one) => one.id === id)?.tag ?? id;
  return html`
    <fieldset class="options">
      <legend>${say('draft.language')}</legend>
      ${languages.map(
        (id) => html`
          <label>
            <input
              type="radio"
              name="language"
              value=${id}
              .checked=${live(draft.language === id)}
              @change=${() => act.pick('language', id)}
            />
            <span lang=${tagOf(id)}>${nameOf(id)}</span>
          </label>
        `,
      )}
      ${isEntry(channel) ? html`<small>${say(channel.languagesKnown ? 'draft.language.known' : 'draft.language.advice')}</small>` : nothing}
      ${draft.language === kit.locale ? nothing : html`<small>${say('draft.language.other')}</small>`}
    </fieldset>
  `;
}
