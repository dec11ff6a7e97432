import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { type OfferGroup, offerGroups } from '../offers.ts';
import type { ReadFile, ToolWithDraft } from '../tool.ts';
import { findingsView } from './findings.ts';
import { noticesView } from './notices.ts';
import { groupView } from './offers.ts';
import { factsView, partView } from './part.ts';
import { take } from './take.ts';

/** Files that values are read from, and what of it may go into the answers: only what the reader ticks. */
export function filesView(tool: ToolWithDraft) {
  const { say, files } = tool;
  return html`
    <p class="tool-row">
      <label class="button">
        ${say('draft.read')}
        <input type="file" multiple data-take="files" @change=${take(tool, 'files')} />
      </label>
      <span>${say('draft.read.help')}</span>
    </p>
    ${noticesView(tool, 'files')}
    ${repeat(
      files,
      (file) => file,
      (file) => fileView(tool, file),
    )}
  `;
}

function fileView(tool: ToolWithDraft, file: ReadFile) {
  const { say, sayRead, act } = tool;
  const { kind, facts, parts, findings } = file.reading;
  const groups = offerGroups(file.reading);
  const aside = groups.filter(({ isAside }) => isAside);
  const all = (some: OfferGroup[]) =>
    repeat(
      some,
      ({ index }) => index,
      (group) => groupView(tool, file.name, group),
    );
  return html`
    <section class="read-file">
      <h3><bdi>${file.name}</bdi> <small>${sayRead(`reading.kind.${kind}`)}</small></h3>
      ${findingsView(
        tool,
        findings.map((finding) => ({ finding })),
      )}
      ${all(groups.filter(({ isAside }) => !isAside))}
      ${
        aside.length === 0
          ? nothing
          : html`<details>
              <summary>${say('draft.read.aside', { count: aside.length })}</summary>
              ${all(aside)}
            </details>`
      }
      <details>
        <summary>${say('draft.read.all')}</summary>
        ${factsView(tool, facts)} ${parts.map((part) => partView(tool, part))}
      </details>
      <p><button type="button" @click=${() => act.dropFile(file)}>${say('draft.read.drop')}</button></p>
    </section>
  `;
}
