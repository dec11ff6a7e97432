import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { KitChannel } from '../../../formats/report/report-kit.ts';
import type { Stop } from '../route.ts';
import type { Tool } from '../tool.ts';
import { checkedView, isEntry, waysView } from './channel.ts';
import { clocksView } from './clocks.ts';
import { linkTo } from './link-to.ts';
import { pointView } from './point.ts';
import { stepView } from './step.ts';

/** In longer lists only the chosen channel shows at once how it is reached, and by when. */
const longList = 8;

/** Step 2: the channels in the order to use them, each with its reason; one is chosen. */
export function stopsView(tool: Tool) {
  const { kit, say, work, session } = tool;
  const { stops, chosen } = work;
  const count = stops.length;
  const coming = kit.channels.find(({ id }) => id === session.channel)?.name;
  const isGone = session.channel !== '' && !chosen && count > 0;
  return html`
    ${stepView(2, 'channel', say('draft.channel'))}
    <div role="status">
      <p>
        ${stops.length === 0 ? say('draft.channel.first') : say('draft.channel.count', { count })}
        ${stops.length === 0 && coming ? html`<b>${say('draft.channel.coming', { channel: coming })}</b>` : nothing}
        ${isGone ? html`<b>${say('draft.channel.gone')}</b>` : nothing}
        ${chosen ? html`<b>${say('draft.channel.chosen', { channel: chosen.channel.name })}</b>` : nothing}
      </p>
    </div>
    <fieldset>
      <legend class="unseen">${say('draft.channel')}</legend>
      <ol class="stops">
      ${repeat(
        stops,
        ({ entry }) => entry.id,
        (stop) => html`<li>${channelView(tool, stop)}</li>`,
      )}
      </ol>
    </fieldset>
  `;
}

const foldedView = (tool: Tool, channel: KitChannel) => html`
  <details>
    <summary>${tool.say('channel.reach')}</summary>
    ${waysView(tool, channel)} ${clocksView(tool, channel, false)}
  </details>
`;

function channelView(tool: Tool, stop: Stop) {
  const { act, work, say } = tool;
  const channel = stop.entry;
  const isChosen = work.chosen?.channel === channel;
  return html`
    <label class="stop-name">
      <input
        type="radio"
        name="channel"
        value=${channel.id}
        .checked=${live(isChosen)}
        @change=${() => act.pick('channel', channel.id)}
      />
      <b>${channel.name}</b>
    </label>
    <p>${stop.text === channel.summary ? stop.text : pointView(tool, stop)}</p>
    ${isEntry(channel) ? reachView(tool, channel, isChosen) : nothing}
    ${isChosen ? html`<p>${linkTo('answers', say('draft.channel.go-on'))}</p>` : nothing}
  `;
}

function reachView(tool: Tool, channel: KitChannel, isChosen: boolean) {
  const isFolded = !isChosen && tool.work.stops.length > longList;
  return html`
    ${isFolded ? foldedView(tool, channel) : html`${waysView(tool, channel)} ${clocksView(tool, channel, isChosen)}`}
    <p class="checked">
      ${checkedView(tool, channel)}
      <a href="../channels/${channel.id}/" target="_blank" rel="noopener">${tool.say('channel.details')}</a>
    </p>
  `;
}
