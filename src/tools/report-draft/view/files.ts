import { html, nothing } from 'lit-html';
import type { ToolWithDraft } from '../tool.ts';
import { take } from './evidence.ts';

/** Files that values are read from, and what of it may go into the answers: only what the reader ticks. */
export function filesView(tool: ToolWithDraft) {
  const { say, files } = tool;
  return html`
    <p class="tool-row">
      <label class="button">
        ${say('draft.read')}
        <input type="file" multiple data-take="files" @change=${take(tool)} />
      </label>
      <span>${say('draft.read.help')}</span>
    </p>
    ${files.length > 0 ? nothing : nothing}
  `;
}
