import type { CustodyLine } from './custody.ts';
import { headDigest, shortDigest } from './custody.ts';
import type { EvidenceItem, EvidenceLog } from './evidence-log.ts';
import { type Markup, markup } from './markup.ts';
import type { ReadmeFacts, ReadmeSay } from './package-readme.ts';
import { visible } from './visible.ts';

/** What the log records: the case, the items, the custody lines. */
export function readmeRecords(log: EvidenceLog, say: ReadmeSay, facts: ReadmeFacts): Markup {
  const about = [
    field(say('readme.reference'), log.case.reference, say),
    field(say('readme.keeper'), log.case.keeper, say),
    field(say('readme.organisation'), log.case.organisation, say),
    field(say('readme.clock'), log.case.clockOffset, say),
    field(say('readme.begun'), log.created, say),
    field(say('readme.made'), facts.made, say),
    field(say('readme.generator'), log.generator, say),
  ];
  const head = headDigest(log);
  return markup`<h3>${say('readme.case')}</h3>
<dl>
${about}</dl>
<h3>${say('readme.items', { count: log.items.length })}</h3>
<p>${say('readme.items-note')}</p>
<div class="wide" role="region" tabindex="0" aria-label="${say('readme.items', { count: log.items.length })}">
<table>
<thead><tr><th scope="col">${say('readme.number')}</th><th scope="col">${say('readme.name')}</th><th scope="col">${say('readme.size')}</th><th scope="col">SHA-256</th><th scope="col">${say('readme.what')}</th></tr></thead>
<tbody>
${log.items.map(row)}</tbody>
</table>
</div>
<h3>${say('readme.custody')}</h3>
${
  head === ''
    ? markup`<p>${say('readme.custody-none')}</p>`
    : markup`<ol class="custody">\n${log.custody.map((line) => handover(line, say))}</ol>
<p>${say('readme.head')} <strong><code>${shortDigest(head)}</code></strong> <code>${head}</code></p>
<p>${say('readme.head-note')}</p>`
}
`;
}

function row({ number, name, size, sha256, what }: EvidenceItem): Markup {
  return markup`<tr><td>${number}</td><td>${unbroken(name)}</td><td>${size}</td><td><code>${sha256}</code></td><td>${prose(what)}</td></tr>\n`;
}

function handover(line: CustodyLine, say: ReadmeSay): Markup {
  return markup`<li value="${line.line}"><dl>
${field(say('readme.at'), line.at, say)}${field(say('readme.from'), line.from, say)}${field(say('readme.to'), line.to, say)}${field(say('readme.reason'), line.reason, say)}${field(say('readme.place'), line.place, say)}${field(say('readme.handed'), line.items.join(', '), say)}<dt>${say('readme.evidence')}</dt><dd><code>${line.evidence}</code></dd>
<dt>${say('readme.previous')}</dt><dd><code>${line.previous}</code></dd>
<dt>${say('readme.digest')}</dt><dd><code>${line.digest}</code></dd>
</dl></li>
`;
}

function field(name: string, value: string, say: ReadmeSay): Markup {
  return markup`<dt>${name}</dt><dd>${value.trim() === '' ? say('readme.not-stated') : prose(value)}</dd>\n`;
}

/** A name may run right to left without moving what stands beside it. */
function unbroken(name: string): Markup {
  return markup`<bdi>${visible(name)}</bdi>`;
}

/** Line breaks are the writer's own; everything else unseen is shown. */
function prose(text: string): Markup {
  return markup`<bdi>${text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')}</bdi>`;
}
