import { html } from 'lit-html';

/** A link that puts the focus on a part of the tool, without leaving a trace in the address. */
export const linkTo = (id: string, label: unknown) =>
  html`<a href="#${id}" @click=${(event: Event) => turnTo(event, id)}>${label}</a>`;

function turnTo(event: Event, id: string) {
  event.preventDefault();
  const target = document.getElementById(id);
  // A group of fields has no focus of its own.
  const field = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input, select') : target;
  (field ?? target)?.focus();
}
