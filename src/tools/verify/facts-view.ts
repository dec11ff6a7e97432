import { html, nothing, type TemplateResult } from 'lit-html';
import { shortDigest } from '../../formats/evidence-log/custody.ts';
import { localTimestamp } from '../../formats/timestamp.ts';
import { visible } from '../../formats/visible.ts';
import { formatBytes } from '../kit/measure.ts';
import type { Judgement } from './judgement.ts';
import type { Setting } from './setting.ts';

/** What the result is about: package, digests to compare, log, when and by what it was checked. */
export function factsView(
  { name, kind, version, zip, tagManifest, log }: Judgement,
  { say, language, at, by }: Setting,
) {
  const format = kind === 'bag' && version ? `BagIt ${visible(version)}` : '';
  const title = [visible(name), format].filter(Boolean).join(' · ');
  const time = localTimestamp(at).replace('T', ' ');
  return html`<dl class="facts">
    ${title ? fact(say('verify.tool.fact.package'), html`<bdi>${title}</bdi>`) : nothing}
    ${zip ? fact(say('verify.tool.fact.zip'), html`<span class="hex">${zip.sha256}</span> ${formatBytes(zip.size, language)}`) : nothing}
    ${
      tagManifest
        ? fact(
            say('verify.tool.fact.tag-manifest', { path: tagManifest.path }),
            html`<span class="hex">${tagManifest.sha256}</span><small>${say('verify.tool.fact.tag-manifest.compare')}</small>`,
          )
        : nothing
    }
    ${
      log
        ? fact(
            say('verify.tool.fact.log'),
            html`${log.reference ? html`<bdi>${visible(log.reference)}</bdi> · ` : nothing}${say('verify.tool.fact.log.counts', { items: log.items, lines: log.custodyLines })}`,
          )
        : nothing
    }
    ${
      log?.headDigest
        ? fact(
            say('verify.tool.fact.head'),
            html`<span class="hex">${shortDigest(log.headDigest)}</span><small>${say('verify.tool.fact.head.compare')}</small>`,
          )
        : nothing
    }
    ${fact(say('verify.tool.fact.checked'), html`${time}<small>${by}</small>`)}
  </dl>`;
}

function fact(term: string, value: TemplateResult) {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
