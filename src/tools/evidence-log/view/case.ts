import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { localTimestamp } from '../../../formats/timestamp.ts';
import type { Tool } from '../tool.ts';
import { clockOf } from './clock.ts';

/** Whose log it is, and how far its clock can be trusted. */
export function caseView(tool: Tool) {
  const { say, session, act } = tool;
  const now = new Date();
  const early = earlyClock(tool, now);
  const fields = session.log.case;
  const helpOf = {
    reference: say('log.case.reference.help'),
    keeper: say('log.case.keeper.help'),
    organisation: '',
    clockOffset: say('log.case.clock.help'),
  };
  const labelOf = {
    reference: say('log.case.reference'),
    keeper: say('log.case.keeper'),
    organisation: say('log.case.organisation'),
    clockOffset: say('log.case.clock'),
  };
  return html`
    <h2 id="case">${say('log.case')}</h2>
    <div class="fields">
      ${(['reference', 'keeper', 'organisation', 'clockOffset'] as const).map(
        (field) => html`
          <label>
            ${labelOf[field]}
            <input
              name=${field}
              autocomplete="off"
              maxlength="300"
              .value=${live(fields[field])}
              @input=${({ target }: Event) => act.setCase(field, (target as HTMLInputElement).value)}
            />
            <small>${helpOf[field]}</small>
          </label>
        `,
      )}
    </div>
    <p class="remark" data-clock .textContent=${clockOf(say, now)}></p>
    ${early ? html`<p class="note-careful">${early}</p>` : nothing}
  `;
}

/** What is told of a clock that stands before the day this guide was made; one that is ahead cannot be told from a copy that is old. */
function earlyClock({ say, made }: Tool, now: Date): string {
  const isEarly = made !== '' && now.getTime() < Date.parse(made) - 86_400_000;
  return isEarly ? say('log.case.clock.early', { now: localTimestamp(now).slice(0, 10), made }) : '';
}
