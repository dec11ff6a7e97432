import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { answerText } from '../answer-text.ts';
import { answerTo, fieldOf } from '../answers.ts';
import { type OfferGroup, offerGroups } from '../offers.ts';
import { type Fact, type Part, valuesOf } from '../readers/reading.ts';
import { type Suggestion, takeUp } from '../suggest.ts';
import type { ReadFile, ToolWithDraft } from '../tool.ts';
import { issuerView } from './issuer.ts';
import { noticesView } from './notices.ts';
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
      (group) => groupView(tool, group),
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

/** What one part offers, after what has to be known of it. Its name says which of several it is. */
function groupView(tool: ToolWithDraft, { index, part, findings, suggestions, isAside }: OfferGroup) {
  if (!part && findings.length === 0 && suggestions.length === 0) return nothing;
  return html`
    <fieldset data-part=${index}>
      ${part ? html`<legend>${titleOf(tool, part)}</legend>` : nothing}
      ${findingsView(tool, findings)} ${part && !isAside ? issuerView(tool, part) : nothing}
      ${offersView(tool, suggestions)}
    </fieldset>
  `;
}

/** `Certificate – signer’s own: CN=…` */
function titleOf({ sayRead, say }: ToolWithDraft, part: Part) {
  const [name] = [...valuesOf(part, 'signer'), ...valuesOf(part, 'subject')];
  return html`${sayRead(`reading.part.${part.part}`)}${
    part.role ? html` – ${sayRead(`reading.role.${part.role}`)}` : nothing
  }${name ? html`${say('paper.colon')}<bdi>${name}</bdi>` : nothing}`;
}

/** Values with the questions they may answer; one that has an answer is not written over. */
function offersView(tool: ToolWithDraft, all: Suggestion[]) {
  const { kit, say, work, act } = tool;
  const { template, draft } = work.chosen;
  const asked = template.sections.flatMap(({ fields }) => fields.map(({ field }) => field));
  const offers = all.filter(({ field }) => asked.includes(field));
  if (offers.length === 0) return nothing;
  return html`
    <form
      class="options"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const ticked = new FormData(event.target as HTMLFormElement).getAll('offer');
        act.takeUp(offers.filter(({ field }) => ticked.includes(field)));
      }}
    >
      ${repeat(
        offers,
        ({ field }) => field,
        (offer) => {
          const isOpen = changes(tool, offer);
          return html`
          <label data-offer=${offer.field}>
            <input type="checkbox" name="offer" value=${offer.field} ?disabled=${!isOpen} />
            <span>
              ${fieldOf(kit, offer.field).label}
              <code>${answerText(kit, offer.field, offer.answer, draft.language).text}</code>
              ${isOpen ? nothing : html`<small>${say('draft.read.answered')}</small>`}
            </span>
          </label>
        `;
        },
      )}
      <p><button>${say('draft.read.take')}</button></p>
    </form>
  `;
}

/** Whether taking it up would change anything: a list may hold all of it already. */
function changes({ session }: ToolWithDraft, offer: Suggestion): boolean {
  const before = answerTo(session.answers, offer.field);
  const after = answerTo(takeUp(session.answers, offer), offer.field);
  return JSON.stringify(before) !== JSON.stringify(after);
}

const findingsView = ({ sayRead, say }: ToolWithDraft, findings: OfferGroup['findings']) =>
  findings.length === 0
    ? nothing
    : html`<ul>${findings.map(
        ({ about, finding: { code, values } }) =>
          html`<li>
            ${about ? html`<bdi>${about}</bdi>${say('paper.colon')}` : nothing}${sayRead(`reading.finding.${code}`, values)}
          </li>`,
      )}</ul>`;

const factsView = ({ sayRead, say }: ToolWithDraft, facts: readonly Fact[]) => html`
  <dl class="facts">
    ${facts.map(
      ({ field, value, meaning }) => html`
        <div>
          <dt>${sayRead(`reading.field.${field}`)}</dt>
          <dd>
            <bdi>${value}</bdi>
            ${meaning ? html`${say('paper.colon')}${sayRead(`reading.meaning.${meaning}`)}` : nothing}
          </dd>
        </div>
      `,
    )}
  </dl>
`;

const partView = (tool: ToolWithDraft, part: Part) => html`
  <h4>${titleOf(tool, part)}</h4>
  ${findingsView(
    tool,
    part.findings.map((finding) => ({ finding })),
  )}
  ${factsView(tool, part.facts)}
`;
