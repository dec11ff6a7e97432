import { html, nothing } from 'lit-html';
import { headDigest, shortDigest } from '../../../formats/evidence-log/custody.ts';
import { visible } from '../../../formats/visible.ts';
import { localMinute } from '../handover.ts';
import { writeNumbers } from '../numbers.ts';
import type { Tool } from '../tool.ts';
import { noticesView } from './notices.ts';

/** The custody history so far, the head of its chain, and the form for the next line. */
export function custodyView(tool: Tool) {
  const { say, session } = tool;
  const { custody, items } = session.log;
  if (items.length === 0) return nothing;
  const numbers = items.map(({ number }) => number);
  return html`
    <h2 id="custody">${say('log.custody')}</h2>
    <p>${say('log.custody.help')}</p>
    <ol class="custody">
      ${custody.map(
        ({ at, from, to, place, reason, items: named, digest }) => html`
          <li>
            <b><bdi>${visible(from)}</bdi> → <bdi>${visible(to)}</bdi></b>
            <span>${at}</span> <bdi>${visible(place)}</bdi>
            <p><bdi>${visible(reason)}</bdi></p>
            <p class="remark">
              ${say('log.custody.named', { count: named.length, items: writeNumbers(named, numbers) })}<br />
              <code>${say('log.custody.digest', { digest: shortDigest(digest) })}</code>
            </p>
          </li>
        `,
      )}
    </ol>
    ${custody.length > 0 ? headView(tool) : nothing} ${noticesView(tool, 'custody')} ${formView(tool)}
  `;
}

function headView({ say, session }: Tool) {
  const head = headDigest(session.log);
  return html`
    <div class="head-digest">
      <p><b>${say('log.custody.head')}</b></p>
      <p class="digest-large">${shortDigest(head)}</p>
      <p><code class="digest">${head}</code></p>
      <p>${say('log.custody.head.help')}</p>
    </div>
  `;
}

function formView({ say, act }: Tool) {
  const line = (name: string, label: string, help = '') => html`
    <label>${label}<input name=${name} placeholder=" " autocomplete="off" maxlength="1000" />${help ? html`<small>${help}</small>` : nothing}</label>
  `;
  return html`
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        act.appendLine(event.target as HTMLFormElement);
      }}
    >
      <div class="fields">
        ${line('from', say('log.custody.from'))} ${line('to', say('log.custody.to'))}
        <label>${say('log.custody.at')}<input type="datetime-local" name="at" value=${localMinute(new Date())} /></label>
        ${line('place', say('log.custody.place'))} ${line('reason', say('log.custody.reason'))}
        ${line('items', say('log.custody.items'), say('log.custody.items.help'))}
      </div>
      <p><button>${say('log.custody.append')}</button></p>
    </form>
  `;
}
