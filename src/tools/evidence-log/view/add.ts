import { html, nothing } from 'lit-html';
import { formatBytes, formatDuration } from '../../kit/measure.ts';
import type { Tool } from '../tool.ts';
import { noticesView } from './notices.ts';

/**
 * The buttons that take files in, and how far hashing has come. What counts stands behind the buttons:
 * before them it would move them away from under the pointer.
 */
export function addView(tool: Tool) {
  const { say, session, hashing, language, act } = tool;
  const { state, manner } = hashing;
  const atHand = session.work.size;
  const unhashed = atHand + session.interrupted().length;
  return html`
    <h2 id="files">${say('log.add')}</h2>
    <p class="tool-row">
      <label class="button main">
        ${say('log.add-files')}
        <input type="file" multiple @change=${take} data-add="files" />
      </label>
      <label class="button main">
        ${say('log.add-folder')}
        <input type="file" webkitdirectory @change=${take} data-add="folder" />
      </label>
      <span>${say('log.drop')}</span>
    </p>
    ${manner === 'fast' ? nothing : html`<p class="note-careful">${say(manner === 'slow' ? 'log.slow' : 'log.on-page')}</p>`}
    <div role="status">${status()}</div>
    ${noticesView(tool, 'files')}
    ${state ? running(state) : nothing}
    ${
      !state && atHand > 0
        ? html`<p><button type="button" @click=${() => hashing.restart()}>${say('log.hash-rest')}</button></p>`
        : nothing
    }
  `;

  function status() {
    const count = session.log.items.length;
    if (count === 0) return html`<p>${say('log.empty')}</p>`;
    if (state) return html`<p>${say('log.hashing', { count: state.files })}</p>`;
    if (unhashed > 0) return html`<p>${say('log.stopped', { count: unhashed })}</p>`;
    return html`<p>${say('log.hashed', { count })}</p>`;
  }

  function running({ bytes, bytesDone, secondsLeft, isPaused }: NonNullable<typeof state>) {
    const done = formatBytes(bytesDone, language);
    return html`
      <progress max=${Math.max(bytes, 1)} .value=${bytesDone} aria-label=${say('log.add')}></progress>
      <p class="tool-row">
        <button type="button" class="steady" @click=${() => (isPaused ? hashing.resume() : hashing.pause())}>
          ${say(isPaused ? 'tool.continue' : 'tool.pause')}
        </button>
        <button type="button" @click=${() => hashing.cancel()}>${say('log.cancel-rest')}</button>
        <span>${say('tool.bytes-done', { done, total: formatBytes(bytes, language) })}</span>
        ${isPaused ? html`<span>${say('log.paused')}</span>` : nothing}
        ${
          secondsLeft && !isPaused
            ? html`<span>${say('tool.time-left', { time: formatDuration(secondsLeft, language) })}</span>`
            : nothing
        }
      </p>
    `;
  }

  function take({ target }: Event) {
    const field = target as HTMLInputElement;
    act.addFiles(field.files);
    // The same file can be chosen again.
    field.value = '';
  }
}
