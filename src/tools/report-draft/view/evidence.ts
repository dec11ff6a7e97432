import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { EvidenceLine } from '../../../formats/report-draft.ts';
import { visible } from '../../../formats/visible.ts';
import { evidenceOf } from '../receipt-form.ts';
import type { Tool } from '../tool.ts';
import { take } from './take.ts';

/** The evidence a report lists: items of an evidence log, of which the reader ticks those to name. */
export function evidenceView(tool: Tool, id: string, label: unknown) {
  const { say, session, items, act } = tool;
  const listed = evidenceOf(session.answers);
  const isListed = ({ number, sha256 }: EvidenceLine) =>
    listed.some((one) => one.number === number && one.sha256 === sha256);
  // A draft that was opened again may list items of a log that is not at hand.
  const all = [...items, ...listed.filter((line) => !items.some(({ number }) => number === line.number))];
  const numbers = listed.map(({ number }) => number);
  return html`
    <fieldset class="options" id=${id} tabindex="-1">
      <legend>${label}</legend>
      <p class="tool-row">
        <label class="button">
          ${say('draft.evidence.open')}
          <input type="file" accept=".json" data-take="log" @change=${take(tool)} />
        </label>
        ${
          all.length > 1
            ? html`<button type="button" @click=${() => act.setItems(all.map(({ number }) => number))}>
                ${say('draft.evidence.all')}
              </button>`
            : nothing
        }
      </p>
      ${all.map(
        (line) => html`
          <label data-item=${line.number}>
            <input
              type="checkbox"
              .checked=${live(isListed(line))}
              @change=${({ target }: Event) =>
                act.setItems(
                  (target as HTMLInputElement).checked
                    ? [...numbers, line.number]
                    : numbers.filter((number) => number !== line.number),
                )}
            />
            <span>
              <b>${line.number}</b> <bdi>${visible(line.name)}</bdi>
              <code>${line.sha256}</code>
            </span>
          </label>
        `,
      )}
      ${all.length > 0 ? html`<small>${say('draft.evidence.help')}</small>` : nothing}
    </fieldset>
  `;
}
