import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Moment } from '../../../formats/report/moment.ts';
import { inZone } from '../moment.ts';
import type { Tool } from '../tool.ts';
import { ownZone } from '../work.ts';
import { instantOf, isZone, wallClock } from '../zone.ts';

/**
 * Day, time and zone; each may stay empty. `legend` is what is asked. `read` gives what stands there
 * now: a part that was changed a moment ago may not be drawn yet.
 */
export function momentView(
  tool: Tool,
  { id, legend, read, set }: { id: string; legend: unknown; read(): Moment; set(moment: Moment): void },
) {
  const { say, act } = tool;
  const value = read();
  const { zone } = withZone(value);
  const change =
    (part: keyof Moment) =>
    ({ target }: Event) => {
      act.turnZone();
      set({ ...withZone(read()), [part]: (target as HTMLInputElement).value });
    };
  // The instant stays; what the reader typed is offered back.
  const turn = ({ target }: Event) => {
    // With the keyboard one passes through many zones.
    const before = tool.turned?.id === id ? tool.turned.before : withZone(read());
    const after = inZone(before, (target as HTMLSelectElement).value);
    act.turnZone(after.time === before.time && after.date === before.date ? undefined : { id, before });
    set(after);
  };
  const now = () => {
    act.turnZone();
    set({ ...wallClock(Date.now(), isZone(zone) ? zone : 'UTC'), zone });
  };
  return html`
    <fieldset class="moment" id=${id}>
      <legend>${legend}</legend>
      <label>${say('draft.date')}<input type="date" .value=${live(value.date)} @change=${change('date')} /></label>
      <label>${say('draft.time')}<input type="time" .value=${live(value.time)} @change=${change('time')} /></label>
      <label>
        ${say('draft.zone')}
        ${zoneList(id, zone, turn)}
      </label>
      <button type="button" @click=${now}>
        ${say('draft.now')}
      </button>
    </fieldset>
    <div class="remark" role="status">${remarkView(tool, id, value, set)}</div>
  `;
}

/** What to know of a time: that it was turned into another zone, or that it is yet to come. */
function remarkView(
  { say, act, turned, now }: Tool,
  id: string,
  value: Moment,
  set: (moment: Moment) => void,
) {
  const isToCome = (instantOf(value) ?? 0) > now + minute;
  const { before } = turned?.id === id ? turned : {};
  const keep = () => {
    if (!before) return;
    act.turnZone();
    set({ ...before, zone: value.zone });
  };
  const told = ({ date, time }: Moment) => `${date} ${time}`;
  return html`
    ${
      before
        ? html`
          <p>
            ${say('draft.zone.turned', { before: told(before), from: before.zone, after: told(value), zone: value.zone })}
            <button type="button" @click=${keep}>${say('draft.zone.keep', { before: told(before), zone: value.zone })}</button>
          </p>
        `
        : nothing
    }
    ${isToCome ? html`<p><b>${say('draft.time.to-come')}</b></p>` : nothing}
  `;
}

/** Clocks of two devices are seldom the same. Milliseconds. */
const minute = 60_000;

const withZone = (moment: Moment): Moment => ({ ...moment, zone: moment.zone || ownZone() });

/** By moment: hundreds of zones are drawn once, not anew with every draft. */
const lists = new Map<string, HTMLSelectElement>();
let allZones: HTMLSelectElement | undefined;

/** The zones this browser knows, the likely ones first, with `zone` picked, which may be one more. */
function zoneList(id: string, zone: string, turn: (event: Event) => void): HTMLSelectElement {
  const list = lists.get(id) ?? newList();
  lists.set(id, list);
  list.onchange = turn;
  list.value = zone;
  if (list.value !== zone) list.prepend(new Option(zone, zone, false, true));
  return list;
}

function newList(): HTMLSelectElement {
  if (!allZones) {
    allZones = document.createElement('select');
    const zones = new Set([ownZone(), 'Asia/Shanghai', 'UTC', ...Intl.supportedValuesOf('timeZone')]);
    allZones.append(...[...zones].map((zone) => new Option(zone)));
  }
  return allZones.cloneNode(true) as HTMLSelectElement;
}
