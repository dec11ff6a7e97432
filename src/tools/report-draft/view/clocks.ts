import { html, nothing } from 'lit-html';
import type { KitChannel } from '../../../formats/report-kit.ts';
import { type Clock, clocksOf } from '../clocks.ts';
import { dueText } from '../due-text.ts';
import type { Tool } from '../tool.ts';
import { basisView } from './point.ts';

/** The clocks of a channel; with `received`, those that begin when it has the report. */
export function clocksView(tool: Tool, channel: KitChannel, received?: number) {
  const { session, zone, now } = tool;
  const facts = { answers: session.answers, zone, now, ...(received === undefined ? {} : { received }) };
  const clocks = clocksOf(channel, facts);
  if (clocks.length === 0) return nothing;
  return html`<ul class="clocks">${clocks.map((clock) => clockView(tool, clock))}</ul>`;
}

function clockView(tool: Tool, { deadline, due, needs }: Clock) {
  const { say, language } = tool;
  const { who, incident, clock, note, cites } = deadline;
  return html`
    <li>
      <b>${clock}</b>${
        due
          ? html`<b class=${due.minutesLeft < 0 ? 'due overdue' : 'due'}>${dueText(due, say, language)}</b>`
          : nothing
      }
      ${needs ? html`<a href="#since">${say('draft.due.needs')}</a>` : nothing}
      <span>${who}${say('paper.colon')}${incident}</span>
      ${note ? html`<small>${note}</small>` : nothing} ${basisView(tool, cites)}
    </li>
  `;
}
