import { html, nothing } from 'lit-html';
import { headDigest } from '../../../formats/evidence-log/custody.ts';
import { localTimestamp } from '../../../formats/timestamp.ts';
import { visible } from '../../../formats/visible.ts';
import { writeNumbers } from '../numbers.ts';
import type { Tool } from '../tool.ts';

/** The log as it is printed: everything, in full, nothing to press. */
export function paperView({ say, session, assets, packed }: Tool) {
  const { log } = session;
  const numbers = log.items.map(({ number }) => number);
  const nameOf = (id: string) => assets.find((asset) => asset.id === id)?.name ?? id;
  // Line breaks the reader wrote stay line breaks; everything else unseen is made visible.
  const lines = (value: string) => value.split(/\r?\n/).map(visible).join('\n');
  const fact = (label: string, value: string) =>
    value ? html`<div><dt>${label}</dt><dd><bdi>${lines(value)}</bdi></dd></div>` : nothing;
  return html`
    <dl class="facts">
      ${fact(say('log.case.reference'), log.case.reference)} ${fact(say('log.case.keeper'), log.case.keeper)}
      ${fact(say('log.case.organisation'), log.case.organisation)}
      ${fact(say('log.case.clock'), log.case.clockOffset)}
      ${packed.map(({ name, tagManifestDigest }) => fact(say('log.packed.tag-manifest', { name: visible(name) }), tagManifestDigest))}
    </dl>
    <h2>${say('log.items')}</h2>
    ${log.items.map(
      (item) => html`
        <section class="paper-item">
          <p><b>${item.number}</b> <bdi>${visible(item.name)}</bdi></p>
          <p><code>${item.sha256 || say('log.item.stopped')}</code></p>
          <dl class="facts">
            ${fact(say('log.item.path'), item.path === item.name ? '' : item.path)}
            ${fact(say('log.item.size'), say('log.item.bytes', { bytes: item.size }))}
            ${fact(say('log.item.modified'), item.modified ? localTimestamp(new Date(item.modified)) : '')} ${fact(say('log.item.added'), item.added)}
            ${fact(say('log.item.what'), item.what)} ${fact(say('log.item.source'), item.source)}
            ${fact(say('log.item.by'), item.by)} ${fact(say('log.item.asset'), nameOf(item.assetType))}
            ${fact(say('log.item.notes'), item.notes)}
          </dl>
        </section>
      `,
    )}
    <h2>${say('log.custody')}</h2>
    ${log.custody.map(
      (line) => html`
        <section class="paper-item">
          <p>
            <b>${line.line}</b> ${line.at} <bdi>${visible(line.from)}</bdi> →
            <bdi>${visible(line.to)}</bdi> <bdi>${visible(line.place)}</bdi>
          </p>
          <p><bdi>${visible(line.reason)}</bdi></p>
          <p>${say('log.custody.named', { count: line.items.length, items: writeNumbers(line.items, numbers) })}</p>
          <p><code>${say('log.custody.digest', { digest: line.digest })}</code></p>
        </section>
      `,
    )}
    ${
      log.custody.length > 0
        ? html`<p><b>${say('log.custody.head')}</b> <code>${headDigest(log)}</code></p>
            <p>${say('log.custody.head.help')}</p>`
        : nothing
    }
    <p>${say('log.printed', { time: localTimestamp(new Date()) })} · ${log.generator}</p>
    <p class="sign">${say('log.printed.signature')}</p>
  `;
}
