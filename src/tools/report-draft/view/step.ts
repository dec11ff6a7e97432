import { html } from 'lit-html';

/** The heading of a step, its number large as in the rest of the guide. */
export const stepView = (number: number, id: string, title: string) =>
  html`<h2 class="step" id=${id} tabindex="-1"><b>${number}</b> ${title}</h2>`;
