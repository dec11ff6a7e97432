import { html } from 'lit-html';
import type { KitPoint } from '../../../formats/report/report-kit.ts';
import type { Tool } from '../tool.ts';

/** A statement and, beside it, what it rests on: its sources, or our own advice. */
export const pointView = (tool: Tool, { text, cites }: KitPoint) => html`${text} ${basisView(tool, cites)}`;

/** Addresses are relative to the page, in a tab of their own: what was typed stays where it is. */
export function basisView({ kit, say }: Tool, cites: readonly string[] = []) {
  if (cites.length === 0) return html`<small class="cites">${say('advice.label')}</small>`;
  const known = cites.flatMap((cite) => kit.cites[cite] ?? []);
  const links = known.map(
    ({ source, label }, index) =>
      html`${index > 0 ? say('citation.between') : ''}<a href="../../sources/#${source}" target="_blank" rel="noopener">${label}</a>`,
  );
  return html`<small class="cites">${links}</small>`;
}
