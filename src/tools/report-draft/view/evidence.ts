import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { live } from 'lit-html/directives/live.js';
import type { EvidenceLine } from '../../../formats/report/report-draft.ts';
import { visible } from '../../../formats/visible.ts';
import { evidenceOf, keyOf, withItems } from '../evidence.ts';
import type { Tool } from '../tool.ts';
import { noticesView } from './notices.ts';
import { take } from './take.ts';

/** The evidence a report lists: items of an evidence log, of which the reader ticks those to name. */
export function evidenceView(tool: Tool, id: string, label: unknown) {
  const { say, session, items, act } = tool;
  const listed = evidenceOf(session.answers);
  const ticked = new Set(listed.map(keyOf));
  // A draft that was opened again may list items of a log that is not at hand.
  const all = withItems(items, listed);
  const toggle = (line: EvidenceLine, isTicked: boolean) =>
    act.setItems(all.filter((one) => (one === line ? isTicked : ticked.has(keyOf(one)))));
  return html`
    <fieldset class="options" id=${id}>
      <legend>${label}</legend>
      <p class="tool-row">
        <label class="button">
          ${say('draft.evidence.open')}
          <input type="file" accept=".json" data-take="log" @change=${take(tool, 'evidence')} />
        </label>
        ${
          all.length > 1
            ? html`<button type="button" @click=${() => act.setItems(all)}>${say('draft.evidence.all')}</button>`
            : nothing
        }
        <span>${say('draft.evidence.help')}</span>
      </p>
      ${noticesView(tool, 'evidence')}
      ${guard([items, session.answers['evidence']], () =>
        all.map(
          (line) => html`
            <label data-item=${line.number}>
              <input
                type="checkbox"
                .checked=${live(ticked.has(keyOf(line)))}
                @change=${({ target }: Event) => toggle(line, (target as HTMLInputElement).checked)}
              />
              <span>
                <b>${line.number}</b> <bdi>${visible(line.name)}</bdi>
                <code>${line.sha256}</code>
              </span>
            </label>
          `,
        ),
      )}
    </fieldset>
  `;
}
