import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { EvidenceItem } from '../../../formats/evidence-log/evidence-log.ts';
import { localTimestamp } from '../../../formats/timestamp.ts';
import { visible } from '../../../formats/visible.ts';
import { formatBytes } from '../../kit/measure.ts';
import type { ItemField } from '../session.ts';
import type { Tool } from '../tool.ts';
import { noticesView } from './notices.ts';

/** The items: number, name, digest, and folded away what the reader writes about each. */
export function itemsView(tool: Tool) {
  const { say, session, shown, act } = tool;
  const { items } = session.log;
  if (items.length === 0) return nothing;
  return html`
    <h2 id="items">${say('log.items')}</h2>
    ${noticesView(tool, 'items')}
    <ol class="items">
      ${repeat(
        items.slice(0, shown),
        ({ number }) => number,
        (item) => guard(stateOf(tool, item), () => itemView(tool, item)),
      )}
    </ol>
    ${
      items.length > shown
        ? html`<p>
            ${say('log.items.shown', { shown, count: items.length })}
            <button type="button" @click=${act.showMore}>${say('log.items.more')}</button>
          </p>`
        : nothing
    }
  `;
}

/** All that an item shows: with thousands of them only those that changed are drawn again. */
function stateOf({ session, hashing }: Tool, item: EvidenceItem) {
  const { number, what, source, by, assetType, notes, sha256 } = item;
  const work = session.work.get(number);
  return [
    ...[what, source, by, assetType, notes, sha256],
    ...[work?.state, work?.bytes, work?.reason, Boolean(hashing.state)],
    ...[session.files.has(number), session.isHeld(number), session.sameAs(item)],
  ];
}

function itemView(tool: Tool, item: EvidenceItem) {
  const { say, session, language } = tool;
  const { number, name, path, size, sha256, modified, added } = item;
  const same = session.sameAs(item);
  return html`
    <li data-item=${number}>
      <p class="item-head" id="item-${number}">
        <b class="number">${number}</b>
        <bdi class="name">${visible(name)}</bdi>
        <span>${formatBytes(size, language)}</span>
      </p>
      ${path === name ? nothing : html`<p class="remark"><bdi>${visible(path)}</bdi></p>`}
      ${sha256 ? html`<p><code class="digest">${sha256}</code></p>` : nothing} ${workView(tool, item)}
      ${same ? html`<p class="remark">${say('log.item.same', { number: same })}</p>` : nothing}
      <details>
        <summary aria-describedby="item-${number}">${say('log.item.describe')}</summary>
        <dl class="facts">
          ${fact(say('log.item.size'), say('log.item.bytes', { bytes: size }))}
          ${modified ? fact(say('log.item.modified'), localTimestamp(new Date(modified))) : nothing} ${fact(say('log.item.added'), added)}
        </dl>
        ${fieldsView(tool, item)}
      </details>
    </li>
  `;
}

const fact = (label: string, value: unknown) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;

function workView({ say, session, hashing, language, act }: Tool, { number, name, sha256 }: EvidenceItem) {
  const work = session.work.get(number);
  if (!work && !sha256) return html`<p class="remark">${say('log.item.interrupted')}</p>`;
  if (!work) {
    return session.files.has(number) ? nothing : html`<p class="remark">${say('log.item.no-file')}</p>`;
  }
  if (work.state === 'hashing') {
    const done = formatBytes(work.bytes, language);
    const total = formatBytes(work.file.size, language);
    return html`
      <progress max=${work.file.size} .value=${work.bytes} aria-label="${number} ${visible(name)}"></progress>
      <p class="remark">${say('tool.bytes-done', { done, total })}</p>
    `;
  }
  if (work.state === 'waiting') return html`<p class="remark">${say('log.item.waiting')}</p>`;
  const problem = {
    stopped: say('log.item.stopped'),
    gone: say('log.item.gone'),
    failed: say('log.item.failed', { reason: visible(work.reason ?? '') }),
  }[work.state];
  const again = html`
    <button type="button" aria-describedby="item-${number}" @click=${() => act.retry(number)}>${say('log.item.again')}</button>
  `;
  return html`<p class="remark">${problem} ${hashing.state ? nothing : again}</p>`;
}

function fieldsView({ say, session, assets, act }: Tool, item: EvidenceItem) {
  const { number } = item;
  const set = (field: ItemField) => ({
    handleEvent: ({ target }: Event) => act.setItem(number, field, (target as HTMLInputElement).value),
  });
  const area = (field: 'what' | 'source' | 'notes', label: string) => html`
    <label>${label}<textarea rows="2" maxlength="10000" .value=${live(item[field])} @input=${set(field)}></textarea></label>
  `;
  return html`
    <div class="fields" role="group" aria-labelledby="item-${number}">
      ${area('what', say('log.item.what'))} ${area('source', say('log.item.source'))}
      <label>${say('log.item.by')}<input autocomplete="off" maxlength="300" .value=${live(item.by)} @input=${set('by')} /></label>
      <label>
        ${say('log.item.asset')}
        <select @change=${set('assetType')}>
          <option value="" .selected=${live(item.assetType === '')}>${say('log.item.asset.none')}</option>
          ${assets.map(({ id, name }) => html`<option value=${id} .selected=${live(id === item.assetType)}>${name}</option>`)}
        </select>
      </label>
      ${area('notes', say('log.item.notes'))}
    </div>
    <p class="tool-row">
      <button type="button" @click=${() => act.fillFrom(number)}>${say('log.item.fill')}</button>
      ${
        session.isHeld(number)
          ? html`<span>${say('log.item.remove.held')}</span>`
          : html`<button type="button" aria-describedby="item-${number}" @click=${() => act.remove(number)}>${say('log.item.remove')}</button>`
      }
    </p>
  `;
}
