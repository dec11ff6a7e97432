import { html } from 'lit-html';
import type { ToolWithDraft } from '../tool.ts';
import { idOf } from './field.ts';

/** A link that puts the focus on a part of the tool, without leaving a trace in the address. */
export const linkTo = (id: string, label: unknown, turn = turnTo) =>
  html`<a href="#${id}" @click=${(event: Event) => {
    event.preventDefault();
    turn(id);
  }}>${label}</a>`;

/** A link to a question, which may not be in sight yet. */
export const linkToQuestion = ({ act }: ToolWithDraft, field: string, label: unknown) =>
  linkTo(idOf(field), label, () => act.turnTo(field));

export function turnTo(id: string) {
  const target = document.getElementById(id);
  // A group of fields has no focus of its own.
  const field = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input, select') : target;
  (field ?? target)?.focus();
}
