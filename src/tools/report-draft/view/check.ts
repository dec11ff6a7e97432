import { html, nothing } from 'lit-html';
import { pickedFrom } from '../../kit/pick.ts';
import { receiptText } from '../receipt-text.ts';
import type { Tool } from '../tool.ts';
import { noticesView } from './notices.ts';
import { take } from './take.ts';

/** A saved receipt, read again and held against the files it may be about. */
export function checkView(tool: Tool) {
  const { say, act, opened } = tool;
  return html`
    <h2 id="check" tabindex="-1">${say('draft.check')}</h2>
    <p>${say('draft.check.help')}</p>
    <p class="tool-row">
      <label class="button">
        ${say('draft.check.open')}
        <input type="file" accept=".json" data-take="receipt" @change=${take(tool, 'check')} />
      </label>
    </p>
    ${
      opened
        ? html`
          <pre class="sheet gloss" role="region" tabindex="0" aria-label=${opened.name} data-receipt>${receiptText(opened.receipt, say, say('paper.colon'))}</pre>
          <p class="tool-row">
            <label class="button">
              ${say('draft.check.compare')}
              <input
                type="file"
                data-take="compare"
                @change=${({ target }: Event) => {
                  const field = target as HTMLInputElement;
                  act.compare(pickedFrom(field.files ?? []));
                  field.value = '';
                }}
              />
            </label>
          </p>
        `
        : nothing
    }
    ${noticesView(tool, 'check')}
  `;
}
