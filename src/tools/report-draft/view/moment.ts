import { html } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { live } from 'lit-html/directives/live.js';
import type { Moment } from '../../../formats/report-draft.ts';
import type { Tool } from '../tool.ts';
import { ownZone } from '../work.ts';
import { isZone, wallClock } from '../zone.ts';

/**
 * Day, time and zone; each may stay empty. `legend` is what is asked. `read` gives what stands there
 * now: a part that was changed a moment ago may not be drawn yet.
 */
export function momentView(
  { say }: Tool,
  { id, legend, read, set }: { id: string; legend: unknown; read(): Moment; set(moment: Moment): void },
) {
  const value = read();
  const { zone } = withZone(value);
  const change =
    (part: keyof Moment) =>
    ({ target }: Event) =>
      set({ ...withZone(read()), [part]: (target as HTMLInputElement).value });
  return html`
    <fieldset class="moment" id=${id}>
      <legend>${legend}</legend>
      <label>${say('draft.date')}<input type="date" .value=${live(value.date)} @change=${change('date')} /></label>
      <label>${say('draft.time')}<input type="time" .value=${live(value.time)} @change=${change('time')} /></label>
      <label>
        ${say('draft.zone')}
        <select @change=${change('zone')}>
          ${guard([zone], () => zonesWith(zone).map((one) => html`<option .selected=${live(one === zone)}>${one}</option>`))}
        </select>
      </label>
      <button type="button" @click=${() => set({ ...wallClock(Date.now(), isZone(zone) ? zone : 'UTC'), zone })}>
        ${say('draft.now')}
      </button>
    </fieldset>
  `;
}

const withZone = (moment: Moment): Moment => ({ ...moment, zone: moment.zone || ownZone() });

let zones: string[] | undefined;

/** The zones this browser knows, the likely ones first. */
function zonesWith(zone: string): string[] {
  zones ??= [...new Set([ownZone(), 'Asia/Shanghai', 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return zones.includes(zone) ? zones : [zone, ...zones];
}
