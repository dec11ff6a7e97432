import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { KitUse } from '../../../formats/report/report-kit.ts';
import { answerTo, fieldOf, isAsked, isImportant } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { heedView, isEntry } from './channel.ts';
import { fieldView } from './field.ts';
import { filesView } from './files.ts';
import { heldView } from './held.ts';
import { saveButtonView } from './save.ts';
import { stepView } from './step.ts';

/** Step 3: what the channel asks for, in its order. Nothing has to be answered. */
export function answersView(tool: ToolWithDraft) {
  const { say, work } = tool;
  const all = work.chosen.template.sections.map(({ id, title, fields }) => {
    const asked = fields.filter(({ field }) => isAsked(fieldOf(tool.kit, field), tool.session.answers));
    return { id, title, asked, shown: asked.filter((use) => isShown(tool, use)) };
  });
  const more = all.reduce((count, { asked, shown }) => count + asked.length - shown.length, 0);
  const isShort = more > fewest;
  return html`
    ${stepView(3, 'answers', say('draft.answers'))} ${heedView(tool)}
    ${languageView(tool)}
    <p>${say('draft.answers.help')}</p>
    ${heldView(tool)}
    ${repeat(
      all.filter(({ shown }) => !isShort || shown.length > 0),
      ({ id }) => id,
      ({ title, asked, shown }) => html`
        <section>
          <h3>${title[tool.kit.locale]}</h3>
          ${repeat(
            isShort ? shown : asked,
            ({ field }) => field,
            (use) => fieldView(tool, use),
          )}
        </section>
      `,
    )}
    ${
      isShort
        ? html`
            <p><b>${say('draft.more', { count: more })}</b></p>
            <p><button type="button" data-ask-all @click=${tool.act.askAll}>${say('draft.more.show')}</button></p>
          `
        : nothing
    }
    ${filesView(tool)} ${saveButtonView(tool)}
  `;
}

/** So few further questions stand with the others at once. */
const fewest = 3;

/** What stands before a reader who has little time: the important questions, and all that has an answer. */
const isShown = ({ kit, session, asksAll, touched }: ToolWithDraft, use: KitUse) =>
  asksAll ||
  isImportant(use, session.answers) ||
  touched.has(use.field) ||
  fieldOf(kit, use.field).kind === 'evidence' ||
  answerTo(session.answers, use.field) !== undefined;

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
