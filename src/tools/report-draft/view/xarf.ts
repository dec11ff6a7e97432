import { html, nothing } from 'lit-html';
import { visible } from '../../../formats/visible.ts';
import { fieldOf } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { newUuid } from '../uuid.ts';
import { type LeftOut, makeXarf, type XarfReport } from '../xarf.ts';
import { linkToQuestion } from './link-to.ts';

/** The same report to the same channel keeps its id; no other gets it. */
function idFor({ xarfIds, work }: ToolWithDraft, report: XarfReport): string {
  const key = JSON.stringify([work.chosen.channel.id, report]);
  const id = xarfIds.get(key) ?? newUuid();
  xarfIds.set(key, id);
  return id;
}

/** The report for a provider's programs, shown whole before it is saved. */
export function xarfView(tool: ToolWithDraft) {
  const { say, act, kit, work } = tool;
  const result = makeXarf(work.chosen.given, () => '');
  const head = html`<h3>${say('draft.xarf')}</h3><p>${say('draft.xarf.help')}</p>`;
  if ('unsupported' in result) return html`${head}<p>${say('draft.xarf.unsupported')}</p>`;
  if ('missing' in result) {
    return html`
      ${head}
      <p>${say('draft.xarf.missing')}</p>
      <ul>${result.missing.map((id) => html`<li>${linkToQuestion(tool, id, fieldOf(kit, id).label)}</li>`)}</ul>
    `;
  }
  return html`
    ${head} ${leftOutView(tool, result.leftOut)}
    ${result.reports.map((report, index) => {
      const text = `${JSON.stringify({ ...report, report_id: idFor(tool, report) }, null, 2)}\n`;
      return html`
        <pre class="sheet xarf" role="region" tabindex="0" aria-label=${`${say('draft.xarf')} ${index + 1}`}>${text}</pre>
        <p><button type="button" @click=${() => act.saveXarf(text, index)}>${say('draft.xarf.save')}</button></p>
      `;
    })}
  `;
}

/** Nothing that was written is dropped without a word. */
const leftOutView = ({ say, kit }: ToolWithDraft, leftOut: readonly LeftOut[]) =>
  leftOut.length === 0
    ? nothing
    : html`
      <div class="note-careful" data-xarf-left-out>
        <p>${say('draft.xarf.left-out')}</p>
        <ul>
          ${leftOut.map(({ field, line }) => html`<li>${fieldOf(kit, field).label} <code>${visible(line)}</code></li>`)}
        </ul>
      </div>
    `;
