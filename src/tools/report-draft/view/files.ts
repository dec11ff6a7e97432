import { html, nothing } from 'lit-html';
import { answerText } from '../answer-text.ts';
import { answerTo, fieldOf } from '../answers.ts';
import type { Fact, Finding, Part } from '../readers/reading.ts';
import { type Suggestion, suggestionsOf, takeUp } from '../suggest.ts';
import type { ReadFile, ToolWithDraft } from '../tool.ts';
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
    ${files.map((file) => fileView(tool, file))}
  `;
}

function fileView(tool: ToolWithDraft, file: ReadFile) {
  const { say, sayRead, act } = tool;
  const { kind, facts, parts, findings } = file.reading;
  return html`
    <section class="read-file">
      <h3><bdi>${file.name}</bdi> <small>${sayRead(`reading.kind.${kind}`)}</small></h3>
      ${findingsView(tool, findings)} ${offersOf(file).map((offers) => offersView(tool, file.name, offers))}
      <details>
        <summary>${say('draft.read.all')}</summary>
        ${factsView(tool, facts)} ${parts.map((part) => partView(tool, part))}
      </details>
      <p><button type="button" @click=${() => act.dropFile(file)}>${say('draft.read.drop')}</button></p>
    </section>
  `;
}

/** What a file offers, part by part where parts stand for themselves: one of several certificates. */
function offersOf({ reading: { kind, facts, parts } }: ReadFile): Suggestion[][] {
  const isOwn = ({ part }: Part) => part === 'certificate' || part === 'signature';
  const shared = parts.filter((part) => !isOwn(part)).flatMap((part) => part.facts);
  const groups = [[...facts, ...shared], ...parts.filter(isOwn).map((part) => part.facts)];
  return groups.map((group) => suggestionsOf(group, kind));
}

/** Values with the questions they may answer; one that has an answer is not written over. */
function offersView(tool: ToolWithDraft, file: string, all: Suggestion[]) {
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
        act.takeUp(
          offers.filter(({ field }) => ticked.includes(field)),
          file,
        );
      }}
    >
      ${offers.map((offer) => {
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
      })}
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

const findingsView = ({ sayRead }: ToolWithDraft, findings: readonly Finding[]) =>
  findings.length === 0
    ? nothing
    : html`<ul>${findings.map(({ code, values }) => html`<li>${sayRead(`reading.finding.${code}`, values)}</li>`)}</ul>`;

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

const partView = (tool: ToolWithDraft, { part, facts, findings }: Part) => html`
  <h4>${tool.sayRead(`reading.part.${part}`)}</h4>
  ${findingsView(tool, findings)} ${factsView(tool, facts)}
`;
