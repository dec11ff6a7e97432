import { html, nothing } from 'lit-html';
import type { KitChannel } from '../../../formats/report/report-kit.ts';
import { type Clock, clocksOf } from '../clocks.ts';
import { dueText } from '../due-text.ts';
import type { Tool } from '../tool.ts';
import { basisView } from './point.ts';

/** The clocks of a channel; with `isWhole` what its sources add to each. */
export function clocksView(tool: Tool, channel: KitChannel, isWhole: boolean) {
  const { session, zone, now } = tool;
  return listView(tool, clocksOf(channel, { answers: session.answers, zone, now }), isWhole);
}

/** The clocks that run on after a report: those that begin when the channel has it, and those of other things to do. */
export function laterClocksView(tool: Tool, channel: KitChannel, received: number | undefined) {
  const { session, zone, now } = tool;
  const facts = { answers: session.answers, zone, now, ...(received === undefined ? {} : { received }) };
  const later = clocksOf(channel, facts).filter(
    ({ deadline: { limit } }) => !limit || limit.from === 'received',
  );
  return listView(tool, later, true);
}

const listView = (tool: Tool, clocks: readonly Clock[], isWhole: boolean) =>
  clocks.length === 0
    ? nothing
    : html`<ul class="clocks">${clocks.map((clock) => html`<li>${clockView(tool, clock, isWhole)}</li>`)}</ul>`;

function clockView(tool: Tool, { deadline, due, needs }: Clock, isWhole: boolean) {
  const { say, language } = tool;
  const { who, incident, clock, note, cites } = deadline;
  return html`
    <b>${clock}</b>
    ${
      due
        ? html`<b class=${due.minutesLeft < 0 ? 'due overdue' : 'due'}>${dueText(due, say, language)}</b>`
        : nothing
    }
    <span>${who}${say('paper.colon')}${incident} ${basisView(tool, cites)}</span>
    ${needs ? html`<small>${say('draft.due.needs')}</small>` : nothing}
    ${isWhole && note ? html`<small>${note}</small>` : nothing}
  `;
}
