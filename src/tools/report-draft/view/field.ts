import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Answer } from '../../../formats/report/report-draft.ts';
import type { FieldKind, KitField, KitOption, KitUse } from '../../../formats/report/report-kit.ts';
import { answerTo, fieldOf, isImportant } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { evidenceView } from './evidence.ts';
import { giveView } from './give.ts';
import { momentView } from './moment.ts';
import { pointView } from './point.ts';
import { momentOf } from './where.ts';

/** The id of the element that is to have the focus when a field is turned to. */
export const idOf = (field: string) => `field-${field}`;

/** One question with its help folded beside it. */
export function fieldView(tool: ToolWithDraft, use: KitUse) {
  const field = fieldOf(tool.kit, use.field);
  const needed = isImportant(use, tool.session.answers)
    ? html` <small class="needed">${tool.say('draft.needed')}</small>`
    : nothing;
  const label = html`${use.label ?? field.label}${needed}`;
  return html`
    <div class="question" data-field=${use.field}>
      ${controls[field.kind](tool, { id: use.field, field, label })} ${helpView(tool, use, field)}
      ${giveView(tool, use.field)}
    </div>
  `;
}

interface Question {
  id: string;
  field: KitField;
  label: unknown;
}

const controls: Record<FieldKind, (tool: ToolWithDraft, question: Question) => TemplateResult> = {
  line: (tool, { id, label }) => html`
    <label for=${idOf(id)}>${label}</label>
    <input id=${idOf(id)} autocomplete="off" .value=${live(textOf(tool, id))} @input=${typed(tool, id)} />
  `,
  text: (tool, { id, label }) => html`
    <label for=${idOf(id)}>${label}</label>
    <textarea id=${idOf(id)} rows="3" .value=${live(textOf(tool, id))} @input=${typed(tool, id)}></textarea>
  `,
  list: (tool, { id, label }) => html`
    <label for=${idOf(id)}>${label}</label>
    <textarea
      id=${idOf(id)}
      rows="2"
      .value=${live(textOf(tool, id))}
      @input=${typed(tool, id, (value) => value.split('\n'))}
    ></textarea>
  `,
  choice: choiceView,
  time: (tool, { id, label }) =>
    momentView(tool, {
      id: idOf(id),
      legend: label,
      read: () => momentOf(tool, id),
      set: (moment) => tool.act.answer(id, moment),
    }),
  evidence: (tool, { id, label }) => evidenceView(tool, idOf(id), label),
};

function choiceView(tool: ToolWithDraft, { id, field: { options = [] }, label }: Question) {
  const picked = textOf(tool, id);
  const isKnown = picked === '' || options.some((option) => option.id === picked);
  return html`
    <label for=${idOf(id)}>${label}</label>
    <select id=${idOf(id)} @change=${typed(tool, id)}>
      <option value="" .selected=${live(picked === '')}>${tool.say('draft.unanswered')}</option>
      ${options.map((one) => html`<option value=${one.id} .selected=${live(one.id === picked)}>${one.label}</option>`)}
      ${isKnown ? nothing : html`<option .selected=${live(true)}>${picked}</option>`}
    </select>
    ${firstView(tool, options.find(({ id }) => id === picked)?.readFirst)}
  `;
}

/** What to read before more is written. */
const firstView = ({ say }: ToolWithDraft, page: KitOption['readFirst']) =>
  page
    ? html`<p class="remark">${say('draft.own-part')}${say('paper.colon')}<a href="../../${page}/" target="_blank" rel="noopener">${say(`nav.${page}`)}</a></p>`
    : nothing;

const typed =
  ({ act, session }: ToolWithDraft, id: string, read: (value: string) => Answer = (value) => value) =>
  (event: Event) => {
    const isUndone = event instanceof InputEvent && event.inputType.startsWith('history');
    // Undone in an empty field, the words of another channel may stand there again: the reader has to give them.
    const channel = isUndone && answerTo(session.answers, id) === undefined ? '' : undefined;
    act.answer(id, read((event.target as HTMLInputElement).value), channel);
  };

/** What was typed, blanks and all; a draft that was opened may hold something else there. */
function textOf({ session }: ToolWithDraft, id: string): string {
  const answer = Object.hasOwn(session.answers, id) ? session.answers[id] : undefined;
  if (typeof answer === 'string') return answer;
  return Array.isArray(answer) ? answer.filter((line) => typeof line === 'string').join('\n') : '';
}

function helpView(tool: ToolWithDraft, { why }: KitUse, field: KitField) {
  const { say } = tool;
  const { avoid } = field;
  return html`
    <details>
      <summary>${say(avoid ? 'draft.help.both' : 'draft.help')}</summary>
      <p>${pointView(tool, why ?? field.why)}</p>
      ${avoid ? html`<p class="avoid"><b>${say('draft.avoid')}</b> ${pointView(tool, avoid)}</p>` : nothing}
    </details>
  `;
}
