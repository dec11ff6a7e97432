import { html, nothing } from 'lit-html';
import { fieldOf } from '../answers.ts';
import type { ToolWithDraft } from '../tool.ts';
import { shown } from './shown.ts';

/** Answer by answer, for forms with a field for each. */
export function piecewiseView({ say, kit, work, act, copied }: ToolWithDraft) {
  const { draft } = work.chosen;
  const lines = draft.sections.flatMap((section) => section.lines);
  const tag = kit.languages.find(({ id }) => id === draft.language)?.tag ?? draft.language;
  if (lines.length === 0) return nothing;
  return html`
    <details class="piecewise">
      <summary>${say('draft.copy-each')}</summary>
      <ul>
        ${lines.map(({ field, label, text, parts }) => {
          const asked = fieldOf(kit, field).label;
          return html`
            <li data-copy-field=${field}>
              <p>
                <b lang=${tag}>${label}</b>
                ${draft.language === kit.locale ? nothing : html`<small>${asked}</small>`}
              </p>
              <pre lang=${parts.every(({ by }) => by === 'guide') ? tag : ''}>${shown(text)}</pre>
              <button type="button" aria-label="${say('command.copy')}${say('paper.colon')}${asked}" @click=${() => act.copy(field, text)}>
                ${say(copied === field ? 'command.copied' : 'command.copy')}
              </button>
            </li>
          `;
        })}
      </ul>
    </details>
  `;
}
