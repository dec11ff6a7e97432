import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { formatBytes } from '../../kit/measure.ts';
import { noticeView } from '../../kit/notice.ts';

import type { Place, Running, Tool } from '../tool.ts';

/**
 * What is told at a place, and what is being read there. The alert stands there empty before, or a
 * screen reader would not hear it; how far a reading is would be read out without end, and stands below.
 */
export const noticesView = (tool: Tool, place: Place) => html`
  <div role="alert" data-notices=${place}>${(tool.notices[place] ?? []).map(noticeView)}</div>
  ${repeat(
    tool.running.filter((one) => one.place === place),
    (one) => one,
    (one) => runningView(tool, one),
  )}
`;

function runningView({ say, language }: Tool, { name, read, total, stop }: Running) {
  const label = say('draft.read.running', { name });
  const figures = { done: formatBytes(read, language), total: formatBytes(total, language) };
  return html`
    <div data-running>
      ${
        // Until bytes are counted, only that it goes on is known.
        read > 0 && total > 0
          ? html`<progress max=${total} .value=${read} aria-label=${label}></progress>`
          : html`<progress aria-label=${label}></progress>`
      }
      <p>
        <button type="button" @click=${(event: Event) => stopAndTurn(event, stop)}>
          ${say('draft.read.stop', { name })}
        </button>
        ${read > 0 && total > 0 ? html`<span>${say('tool.bytes-done', figures)}</span>` : nothing}
      </p>
    </div>
  `;
}

/** The button goes with the reading; the focus goes back to where the file was chosen. */
function stopAndTurn({ target }: Event, stop: () => void) {
  let before = (target as HTMLElement).closest('[data-running]')?.previousElementSibling;
  stop();
  while (before && !before.querySelector('[data-take]')) before = before.previousElementSibling;
  before?.querySelector<HTMLElement>('[data-take]')?.focus();
}
