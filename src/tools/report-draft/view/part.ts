import { html, nothing } from 'lit-html';
import { type Fact, type Part, valuesOf } from '../readers/reading.ts';
import type { ToolWithDraft } from '../tool.ts';
import { findingsView } from './findings.ts';

/** `Certificate – signer’s own: CN=…` */
export function titleOf({ sayRead, say }: ToolWithDraft, part: Part) {
  const [name] = [...valuesOf(part, 'signer'), ...valuesOf(part, 'subject')];
  const kind = sayRead(`reading.part.${part.part}`);
  const heading = part.role
    ? say('draft.read.role', { part: kind, role: sayRead(`reading.role.${part.role}`) })
    : kind;
  return html`${heading}${name ? html`${say('paper.colon')}<bdi>${name}</bdi>` : nothing}`;
}

/** Values by name, as they stand in the file. */
export const factsView = ({ sayRead, say }: ToolWithDraft, facts: readonly Fact[]) => html`
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

/** One part with all that was read of it. */
export const partView = (tool: ToolWithDraft, part: Part) => html`
  <h4>${titleOf(tool, part)}</h4>
  ${findingsView(
    tool,
    part.findings.map((finding) => ({ finding })),
  )}
  ${factsView(tool, part.facts)}
`;
