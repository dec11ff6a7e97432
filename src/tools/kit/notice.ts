import { html, nothing } from 'lit-html';

/** Something to tell the reader; `stop` when something went wrong. */
export interface Notice {
  kind: 'good' | 'careful' | 'stop';
  text: string;
  details?: string[];
}

/** A notice as it stands in a region that is read aloud. */
export const noticeView = ({ kind, text, details = [] }: Notice) => html`
  <div class="note-${kind}">
    <p>${text}</p>
    ${details.length > 0 ? html`<ul>${details.map((detail) => html`<li>${detail}</li>`)}</ul>` : nothing}
  </div>
`;
