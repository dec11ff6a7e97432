import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Moment } from '../../../formats/report/moment.ts';
import type { Tool } from '../tool.ts';
import { momentView } from './moment.ts';
import { stepView } from './step.ts';

/** Step 1: what happened, where, since when the reader knows, and what of theirs was touched. */
export function whereView(tool: Tool) {
  const { kit, session, say, act } = tool;
  return html`
    ${stepView(1, 'where', say('draft.where'))}
    <fieldset class="options">
      <legend>${say('draft.situation')}</legend>
      ${kit.situations.map(
        ({ id, name }) => html`
          <label>
            <input
              type="radio"
              name="situation"
              value=${id}
              .checked=${live(session.situation === id)}
              @change=${() => act.pick('situation', id)}
            />
            <span>${name}</span>
          </label>
        `,
      )}
    </fieldset>
    <div class="fields asked">
      <label>
        ${say('draft.place')}
        <select name="place" @change=${({ target }: Event) => act.pick('place', (target as HTMLSelectElement).value)}>
          <option value="" .selected=${live(session.place === '')}>${say('draft.choose')}</option>
          ${kit.places.map(
            ({ id, name }) => html`
              <option value=${id} .selected=${live(session.place === id)}>
                ${id === 'world' ? say('draft.place.other') : name}
              </option>
            `,
          )}
        </select>
        <small>${say('draft.place.help')}</small>
      </label>
    </div>
    ${momentView(tool, {
      id: 'since',
      legend: say('draft.since'),
      read: () => momentOf(tool, 'noticed'),
      // It is said before a channel is chosen, and for the clocks.
      set: (moment) => act.answer('noticed', moment, ''),
    })}
    <p class="remark">${say('draft.since.help')}</p>
    <details ?open=${session.situation === 'provider'}>
      <summary>${say('draft.assets')}</summary>
      <p class="remark">${say('draft.assets.help')}</p>
      <div class="options columns">
        ${kit.assets.map(
          ({ id, name }) => html`
            <label>
              <input
                type="checkbox"
                .checked=${live(session.assets.includes(id))}
                @change=${({ target }: Event) => act.setAsset(id, (target as HTMLInputElement).checked)}
              />
              <span>${name}</span>
            </label>
          `,
        )}
      </div>
    </details>
  `;
}

/** The answer to a field of kind `time`. A zone alone is no answer yet, and is kept all the same. */
export function momentOf({ session }: Tool, id: string): Moment {
  const answer = Object.hasOwn(session.answers, id) ? session.answers[id] : undefined;
  const isMoment = typeof answer === 'object' && !Array.isArray(answer);
  return isMoment ? answer : { date: '', time: '', zone: '' };
}
