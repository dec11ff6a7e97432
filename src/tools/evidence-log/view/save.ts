import { html, nothing } from 'lit-html';
import { visible } from '../../../formats/visible.ts';
import { formatBytes } from '../../kit/measure.ts';
import { canStream } from '../packing.ts';
import type { Packed, Tool } from '../tool.ts';
import { noticesView } from './notices.ts';

/** From this size on a browser that must hold the whole package is warned about. */
const largePackage = 500_000_000;

/** The packages: what they are, their progress, what was saved. */
export function saveView(tool: Tool) {
  const { say, session, language, packing, packed, act } = tool;
  const bytes = session.log.items.reduce((sum, { size }) => sum + size, 0);
  const size = formatBytes(bytes, language);
  return html`
    <h2 id="save">${say('log.save')}</h2>
    <p>${say('log.package.help')}</p>
    ${
      !canStream() && bytes > largePackage
        ? html`<p class="note-careful">${say('log.package.memory', { size })}</p>`
        : nothing
    }
    <p class="tool-row">
      <button type="button" class="main" aria-disabled=${packing ? 'true' : nothing} @click=${() => act.savePackage('bag')}>
        ${say('log.package.make')} ${bytes > 0 ? html`(${size})` : nothing}
      </button>
      <button type="button" aria-disabled=${packing ? 'true' : nothing} @click=${() => act.savePackage('log-only')}>
        ${say('log.log-only.make')}
      </button>
      <span>${say('log.log-only.help')}</span>
    </p>
    ${noticesView(tool, 'save')} ${packing ? packingView(tool, packing) : nothing}
    ${packed.map((one) => packedView(tool, one))}
  `;
}

function packingView({ say, language, act }: Tool, { bytes, total }: NonNullable<Tool['packing']>) {
  const done = formatBytes(bytes, language);
  return html`
    <progress max=${Math.max(total, 1)} .value=${bytes} aria-label=${say('log.packing')}></progress>
    <p class="tool-row">
      <button type="button" @click=${act.cancelPackage}>${say('tool.cancel')}</button>
      <span>${say('log.packing')}</span>
      <span>${say('tool.bytes-done', { done, total: formatBytes(total, language) })}</span>
    </p>
  `;
}

function packedView({ say, act }: Tool, packed: Packed) {
  const command = `curl -H "Content-Type: application/timestamp-query" --data-binary @tagmanifest-sha256.tsq -o tagmanifest-sha256.tsr ADDRESS`;
  return html`
    <div class="head-digest">
      <p role="status"><b>${say('log.packed', { name: visible(packed.name) })}</b></p>
      <p>${say('log.packed.digest')}</p>
      <p><code class="digest">${packed.tagManifestDigest}</code></p>
      <details>
        <summary>${say('log.timestamp')}</summary>
        <p>${say('log.timestamp.help')}</p>
        <p><button type="button" @click=${() => act.saveTimestampRequest(packed)}>${say('log.timestamp.save')}</button></p>
        <p>${say('log.timestamp.command')}</p>
        <pre tabindex="0"><code>${command}</code></pre>
      </details>
    </div>
  `;
}
