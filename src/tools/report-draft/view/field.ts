import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { KitField, KitUse } from '../../../formats/report-kit.ts';
import { answerTo, fieldOf } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { evidenceView } from './evidence.ts';
import { momentView } from './moment.ts';
import { pointView } from './point.ts';
import { momentOf } from './where.ts';

/** The id of the element that is to have the focus when a field is turned to. */
export const idOf = (field: string) => `field-${field}`;

/** One question with its help folded beside it. */
export function fieldView(tool: ToolWithDraft, use: KitUse) {
  const field = fieldOf(tool.kit, use.field);
  return html`<div class="question" data-field=${use.field}>
    ${controlView(tool, use, field)} ${helpView(tool, use, field)}
  </div>`;
}

function controlView(tool: ToolWithDraft, use: KitUse, field: KitField) {
  const { say, session, act } = tool;
  const id = idOf(use.field);
  const label = html`${use.label ?? field.label}${
    use.required ? html` <small class="needed">${say('draft.needed')}</small>` : nothing
  }`;
  if (field.kind === 'time') {
    const set = (moment: Parameters<typeof act.answer>[1]) => act.answer(use.field, moment);
    return momentView(tool, { id, legend: label, value: momentOf(tool, use.field), set });
  }
  if (field.kind === 'evidence') return evidenceView(tool, id, label);
  const answer = answerTo(session.answers, use.field);
  const set = ({ target }: Event) => act.answer(use.field, (target as HTMLInputElement).value);
  const text = typeof answer === 'string' ? answer : '';
  if (field.kind === 'choice') {
    const options = field.options ?? [];
    const isKnown = text === '' || options.some((option) => option.id === text);
    return html`
      <label for=${id}>${label}</label>
      <select id=${id} @change=${set}>
        <option value="" ?selected=${text === ''}>${say('draft.unanswered')}</option>
        ${options.map((option) => html`<option value=${option.id} ?selected=${option.id === text}>${option.label}</option>`)}
        ${isKnown ? nothing : html`<option selected>${text}</option>`}
      </select>
    `;
  }
  if (field.kind === 'line') {
    const value = live(
      typeof session.answers[use.field] === 'string' ? (session.answers[use.field] as string) : '',
    );
    return html`<label for=${id}>${label}</label><input id=${id} autocomplete="off" .value=${value} @input=${set} />`;
  }
  const raw = session.answers[use.field];
  const lines = Array.isArray(raw) ? raw.filter((line) => typeof line === 'string').join('\n') : raw;
  const setLines = ({ target }: Event) => {
    const { value } = target as HTMLTextAreaElement;
    act.answer(use.field, field.kind === 'list' ? value.split('\n') : value);
  };
  return html`
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows=${field.kind === 'list' ? 2 : 3}
      .value=${live(typeof lines === 'string' ? lines : '')}
      @input=${setLines}
    ></textarea>
  `;
}

function helpView(tool: ToolWithDraft, use: KitUse, field: KitField) {
  const { say } = tool;
  return html`
    <details>
      <summary>${say(field.avoid ? 'draft.help.both' : 'draft.help')}</summary>
      <p>${pointView(tool, use.why ?? field.why)}</p>
      ${field.avoid ? html`<p class="avoid"><b>${say('draft.avoid')}</b> ${pointView(tool, field.avoid)}</p>` : nothing}
    </details>
  `;
}
