import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Tool } from '../tool.ts';
import { noticesView } from './notices.ts';

/** Going on later: working copy, keeping in this browser, printing, erasing. */
export function storageView(tool: Tool) {
  const { say, isKept, act } = tool;
  return html`
    <h2 id="storage">${say('log.working-copy')}</h2>
    <p>${say('log.working-copy.help')}</p>
    <p class="tool-row">
      <button type="button" @click=${act.saveWorkingCopy}>${say('log.working-copy.save')}</button>
      <label class="button">
        ${say('log.working-copy.open')}
        <input type="file" accept=".json" data-open @change=${open} />
      </label>
      <button type="button" @click=${act.print}>${say('tool.print')}</button>
    </p>
    ${noticesView(tool, 'storage')}
    <p>
      <label class="choice">
        <input type="checkbox" data-keep .checked=${live(isKept)} @change=${choose} />
        <span>${say('log.keep')}</span>
      </label>
      <small>${say('log.keep.help')}</small>
    </p>
    <p class="tool-row">
      <button type="button" @click=${act.erase}>${say('tool.erase')}</button>
      <small>${say('log.erase.help')}</small>
    </p>
  `;

  function open({ target }: Event) {
    const field = target as HTMLInputElement;
    act.openWorkingCopy(field.files?.[0]);
    field.value = '';
  }
  function choose({ target }: Event) {
    act.setKept((target as HTMLInputElement).checked);
  }
}
