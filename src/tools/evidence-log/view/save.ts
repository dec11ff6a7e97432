import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { formatBytes } from '../../kit/measure.ts';
import { canStream } from '../packing.ts';
import type { Tool } from '../tool.ts';

/** From this size on a browser that must hold the whole package is warned about. */
const largePackage = 500_000_000;

/** Package, working copy, keeping and erasing. */
export function saveView(tool: Tool) {
  const { say, session, language, packing, isKept, act } = tool;
  const bytes = session.log.items.reduce((sum, { size }) => sum + size, 0);
  const size = formatBytes(bytes, language);
  return html`
    <h2 id="save">${say('log.save')}</h2>
    <h3>${say('log.package')}</h3>
    <p>${say('log.package.help')}</p>
    ${
      !canStream() && bytes > largePackage
        ? html`<p class="note-careful">${say('log.package.memory', { size })}</p>`
        : nothing
    }
    <p class="tool-row">
      <button type="button" class="main" ?disabled=${!!packing} @click=${() => act.savePackage('bag')}>
        ${say('log.package.make')} ${bytes > 0 ? html`(${size})` : nothing}
      </button>
      <button type="button" ?disabled=${!!packing} @click=${() => act.savePackage('log-only')}>
        ${say('log.log-only.make')}
      </button>
      <span>${say('log.log-only.help')}</span>
    </p>
    ${packing ? packingView(tool, packing) : nothing} ${packedView(tool)}
    <h3>${say('log.working-copy')}</h3>
    <p>${say('log.working-copy.help')}</p>
    <p class="tool-row">
      <button type="button" @click=${act.saveWorkingCopy}>${say('log.working-copy.save')}</button>
      <label class="button">
        ${say('log.working-copy.open')}
        <input type="file" accept=".json" data-open @change=${open} />
      </label>
      <button type="button" @click=${act.print}>${say('tool.print')}</button>
    </p>
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

function packingView({ say, language, act }: Tool, { bytes, total }: NonNullable<Tool['packing']>) {
  const done = formatBytes(bytes, language);
  return html`
    <progress max=${Math.max(total, 1)} .value=${bytes} aria-label=${say('log.packing')}></progress>
    <p class="tool-row">
      <span>${say('log.packing')}</span>
      <span>${say('tool.bytes-done', { done, total: formatBytes(total, language) })}</span>
      <button type="button" @click=${act.cancelPackage}>${say('tool.cancel')}</button>
    </p>
  `;
}

function packedView({ say, packed, act }: Tool) {
  if (!packed) return nothing;
  const command = `curl -H "Content-Type: application/timestamp-query" --data-binary @tagmanifest-sha256.tsq -o tagmanifest-sha256.tsr ADDRESS`;
  return html`
    <div class="head-digest">
      <p role="status"><b>${say('log.packed', { name: packed.name })}</b></p>
      <p>${say('log.packed.digest')}</p>
      <p><code class="digest">${packed.tagManifestDigest}</code></p>
      <details>
        <summary>${say('log.timestamp')}</summary>
        <p>${say('log.timestamp.help')}</p>
        <p><button type="button" @click=${act.saveTimestampRequest}>${say('log.timestamp.save')}</button></p>
        <p>${say('log.timestamp.command')}</p>
        <pre tabindex="0"><code>${command}</code></pre>
      </details>
    </div>
  `;
}
