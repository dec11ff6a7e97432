import { html, nothing } from 'lit-html';
import { longDate } from '../../../formats/long-date.ts';
import type { KitChannel, KitPoint, KitWay } from '../../../formats/report/report-kit.ts';
import type { Tool } from '../tool.ts';
import { wallClock } from '../zone.ts';
import { pointView } from './point.ts';

/** Whether it is a channel of the guide, and not somebody whom the reader has to find. */
export const isEntry = ({ checkedOn }: KitChannel) => checkedOn !== undefined;

/** How a channel is reached. Mail addresses are no links: a mail is made as a file, to be looked at first. */
export function waysView({ say }: Tool, { ways, officialSite }: KitChannel) {
  const isSiteAlone = officialSite && !ways.some(({ value }) => bare(value) === bare(officialSite));
  return html`
    <ul class="ways">
      ${ways.map(
        ({ kind, value, text, confidence }) => html`
          <li>
            <small>${say(`way.${kind}`)}</small>
            <span>
              ${value ? addressView(kind, value) : nothing} ${text ? html`<span>${text}</span>` : nothing}
              ${
                confidence === 'medium'
                  ? html`<small>${say(officialSite ? 'channel.confirm' : 'channel.confirm-first')}</small>`
                  : nothing
              }
            </span>
          </li>
        `,
      )}
      ${
        isSiteAlone
          ? html`<li><small>${say('channel.official-site')}</small><span>${addressView('web', officialSite)}</span></li>`
          : nothing
      }
    </ul>
  `;
}

const bare = (address = '') => address.replace(/^https?:\/\/|\/$/g, '');

function addressView(kind: KitWay['kind'], value: string) {
  if (/^https?:/.test(value)) {
    return html`<a class="number" href=${value} target="_blank" rel="noopener noreferrer">${bare(value)}</a>`;
  }
  return kind === 'phone'
    ? html`<a class="number" href="tel:${value.replace(/\s/g, '')}">${value}</a>`
    : html`<span class="number">${value}</span>`;
}

/** When the contact was last checked, and whether that is too long ago by the reader's calendar. */
export function checkedView({ say, language, now, zone }: Tool, { checkedOn, dueOn }: KitChannel) {
  if (!checkedOn || !dueOn) return nothing;
  const isOverdue = dueOn < wallClock(now, zone).date;
  return html`
    ${say('draft.checked', { date: longDate(checkedOn, language) })}
    ${isOverdue ? html`<b class="overdue">${say('channel.overdue')}</b>` : nothing}
  `;
}

/** Whether a channel says what a template says of all: then both rest on the same articles. */
const isSaidBy = (warnings: readonly KitPoint[], { cites }: KitPoint) =>
  cites !== undefined && warnings.some((warning) => String(warning.cites) === String(cites));

/** What to know of the channel that is chosen, and to heed before anything is sent to it. */
export function heedView(tool: Tool) {
  const { say, work } = tool;
  if (!work.chosen) return nothing;
  const { channel, template } = work.chosen;
  const { warnings = [], hours, anonymity, confidentiality } = channel;
  const facts = [
    { label: say('channel.hours'), point: hours },
    { label: say('channel.anonymity'), point: anonymity },
    { label: say('channel.confidentiality'), point: confidentiality },
  ];
  return html`
    <p class="to"><b>${channel.name}</b> <span>${template.title}</span></p>
    <div class="note-careful">
      <p><b>${say('draft.before')}</b></p>
      <ul>${[...template.before.filter((point) => !isSaidBy(warnings, point)), ...warnings].map((point) => html`<li>${pointView(tool, point)}</li>`)}</ul>
    </div>
    ${
      isEntry(channel)
        ? html`<details>
            <summary>${say('draft.facts')}</summary>
            <dl class="facts">${facts.map(
              ({ label, point }) =>
                html`<div><dt>${label}</dt><dd>${point ? pointView(tool, point) : say('channel.not-stated')}</dd></div>`,
            )}</dl>
          </details>`
        : nothing
    }
  `;
}
