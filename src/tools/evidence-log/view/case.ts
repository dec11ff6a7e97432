import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { localTimestamp } from '../../../formats/timestamp.ts';
import type { Tool } from '../tool.ts';

/** Whose log it is, and how far its clock can be trusted. */
export function caseView({ say, session, act }: Tool) {
  const fields = session.log.case;
  const helpOf = {
    reference: say('log.case.reference.help'),
    keeper: say('log.case.keeper.help'),
    organisation: '',
    clockOffset: say('log.case.clock.help', { now: localTimestamp(new Date()).slice(0, 16) }),
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
  `;
}
