import { html } from 'lit-html';
import { unseenIn } from '../../../formats/visible.ts';

/**
 * A text to the last character, in which what cannot be seen is written out by the style sheet: it turns
 * nothing round on the page, and what is copied from here is the text and nothing else.
 */
export const shown = (text: string) =>
  unseenIn(text).map(({ text: part, code }) =>
    code === undefined ? part : html`<span class="unseen-character" data-code=${code}>${part}</span>`,
  );
