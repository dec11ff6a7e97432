import { html } from 'lit-html';
import { fieldOf } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { newUuid } from '../uuid.ts';
import { makeXarf } from '../xarf.ts';
import { idOf } from './field.ts';
import { linkTo } from './link-to.ts';

/** The ids of the reports made here stay, so that what is saved is what was shown. */
const ids: string[] = [];

/** The report for a provider's programs, shown whole before it is saved. */
export function xarfView({ say, act, kit, session }: ToolWithDraft) {
  let at = 0;
  const result = makeXarf(session.answers, () => {
    ids[at] ??= newUuid();
    at += 1;
    return ids[at - 1] ?? '';
  });
  const head = html`<h3>${say('draft.xarf')}</h3><p>${say('draft.xarf.help')}</p>`;
  if ('unsupported' in result) return html`${head}<p>${say('draft.xarf.unsupported')}</p>`;
  if ('missing' in result) {
    return html`
      ${head}
      <p>${say('draft.xarf.missing')}</p>
      <ul>${result.missing.map((id) => html`<li>${linkTo(idOf(id), fieldOf(kit, id).label)}</li>`)}</ul>
    `;
  }
  return html`
    ${head}
    ${result.reports.map((report, index) => {
      const text = `${JSON.stringify(report, null, 2)}\n`;
      return html`
        <pre class="sheet xarf" tabindex="0">${text}</pre>
        <p><button type="button" @click=${() => act.saveXarf(text, index)}>${say('draft.xarf.save')}</button></p>
      `;
    })}
  `;
}
