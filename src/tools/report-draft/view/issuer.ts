import { html, nothing } from 'lit-html';
import { channelOfIssuer } from '../issuer.ts';
import { type Part, valuesOf } from '../readers/reading.ts';
import type { ToolWithDraft } from '../tool.ts';

/** Where problems with a certificate are reported, by the issuer it names; nothing where it names itself. */
export function issuerView({ kit, say, work, act }: ToolWithDraft, { facts, findings }: Part) {
  const [issuer] = valuesOf({ facts }, 'issuer-organisation');
  const isSelf = findings.some(({ code }) => code === 'self-signed');
  const channel = issuer ? channelOfIssuer(kit.channels, issuer) : undefined;
  if (!issuer || !channel || isSelf) return nothing;
  const { id, name } = channel;
  const isChosen = work.chosen.channel === channel;
  const isOnTheWay = work.stops.some(({ entry }) => entry === channel);
  return html`
    <p data-issuer=${id}>
      ${say('draft.read.issuer', { issuer })}
      ${
        isChosen
          ? html`<b>${name}</b>`
          : isOnTheWay
            ? html`<button type="button" @click=${() => act.pick('channel', id)}>
                ${say('draft.read.issuer.choose', { channel: name })}
              </button>`
            : html`<a href="../channels/${id}/" target="_blank" rel="noopener">${name}</a>`
      }
    </p>
  `;
}
