import { html, nothing } from 'lit-html';
import type { OfferGroup } from '../offers.ts';
import { grave } from '../readers/ids.ts';
import type { ToolWithDraft } from '../tool.ts';

/** What to know of what was read; what spoils a report stands first and stands out. */
export const findingsView = (tool: ToolWithDraft, findings: OfferGroup['findings']) =>
  findings.length === 0
    ? nothing
    : html`<ul>${gravestFirst(findings).map((one) => html`<li>${findingView(tool, one)}</li>`)}</ul>`;

function findingView({ sayRead, say }: ToolWithDraft, { about, finding }: OfferGroup['findings'][number]) {
  const { code, values } = finding;
  const words = sayRead(`reading.finding.${code}`, values);
  const subject = about ? html`<bdi>${about}</bdi>${say('paper.colon')}` : nothing;
  return html`${subject}${grave.includes(code) ? html`<b class="grave">${words}</b>` : words}`;
}

const isGrave = ({ finding }: OfferGroup['findings'][number]) => grave.includes(finding.code);
const gravestFirst = (findings: OfferGroup['findings']) => [
  ...findings.filter(isGrave),
  ...findings.filter((one) => !isGrave(one)),
];
