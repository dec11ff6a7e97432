import { html, nothing } from 'lit-html';
import type { Tool } from '../tool.ts';

/** Ways to the parts of the page, so that nobody has to pass a hundred items to save. */
export function partsView({ say, session }: Tool) {
  const hasItems = session.log.items.length > 0;
  const part = (id: string, label: string) => html`<a href="#${id}">${label}</a>`;
  return html`
    <nav class="tool-row" aria-label=${say('log.parts')}>
      ${part('files', say('log.add'))} ${part('case', say('log.case'))}
      ${hasItems ? html`${part('items', say('log.items'))} ${part('custody', say('log.custody'))}` : nothing}
      ${part('save', say('log.save'))} ${part('storage', say('log.working-copy'))}
    </nav>
  `;
}
