import { headDigest, shortDigest } from '../evidence-log/custody.ts';
import type { CustodyLine, EvidenceItem, EvidenceLog } from '../evidence-log/evidence-log.ts';
import { type Markup, markup } from '../markup.ts';
import { visible } from '../visible.ts';
import type { ReadmeFacts, ReadmeSay } from './readme-facts.ts';

/** What the log records: the case, the items, the custody lines. */
export function readmeRecords(log: EvidenceLog, say: ReadmeSay, facts: ReadmeFacts): Markup {
  return markup`${caseOf(log, say, facts)}
${itemsOf(log, say, facts)}
${custodyOf(log, say)}`;
}

function caseOf(log: EvidenceLog, say: ReadmeSay, { made }: ReadmeFacts): Markup {
  const { reference, keeper, organisation, clockOffset } = log.case;
  const fields = [
    field(say('readme.reference'), reference, say),
    field(say('readme.keeper'), keeper, say),
    field(say('readme.organisation'), organisation, say),
    field(say('readme.clock'), clockOffset, say),
    field(say('readme.begun'), log.created, say),
    field(say('readme.made'), made, say),
    field(say('readme.generator'), log.generator, say),
  ];
  return markup`<h3>${say('readme.case')}</h3>
<dl>
${fields}</dl>`;
}

function itemsOf(log: EvidenceLog, say: ReadmeSay, { kind }: ReadmeFacts): Markup {
  const title = say('readme.items', { count: log.items.length });
  const columns = [
    say('readme.number'),
    say('readme.name'),
    say('readme.size'),
    'SHA-256',
    say('readme.what'),
  ];
  return markup`<h3>${title}</h3>
${kind === 'bag' ? markup`<p>${say('readme.items-number')}</p>` : ''}
<p>${say('readme.items-note')}</p>
<div class="wide" role="region" tabindex="0" aria-label="${title}">
<table>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${log.items.map(row)}</tbody>
</table>
</div>`;
}

function row({ number, name, size, sha256, what }: EvidenceItem): Markup {
  return markup`<tr><td>${number}</td><td class="words"><bdi>${visible(name)}</bdi></td><td>${size}</td><td><code>${sha256}</code></td><td class="words">${prose(what)}</td></tr>\n`;
}

function custodyOf(log: EvidenceLog, say: ReadmeSay): Markup {
  const title = markup`<h3>${say('readme.custody')}</h3>`;
  const head = headDigest(log);
  if (head === '') return markup`${title}\n<p>${say('readme.custody-none')}</p>`;
  return markup`${title}
<ol class="custody">
${log.custody.map((line) => handover(line, say))}</ol>
<p>${say('readme.head')} <strong><code>${shortDigest(head)}</code></strong> <code>${head}</code></p>
<p>${say('readme.head-note')}</p>`;
}

function handover(line: CustodyLine, say: ReadmeSay): Markup {
  const fields = [
    field(say('readme.at'), line.at, say),
    field(say('readme.from'), line.from, say),
    field(say('readme.to'), line.to, say),
    field(say('readme.reason'), line.reason, say),
    field(say('readme.place'), line.place, say),
    field(say('readme.handed'), line.items.join(', '), say),
  ];
  return markup`<li value="${line.line}"><dl>
${fields}<dt>${say('readme.evidence')}</dt><dd><code>${line.evidence}</code></dd>
<dt>${say('readme.previous')}</dt><dd><code>${line.previous}</code></dd>
<dt>${say('readme.digest')}</dt><dd><code>${line.digest}</code></dd>
</dl></li>
`;
}

function field(name: string, value: string, say: ReadmeSay): Markup {
  return markup`<dt>${name}</dt><dd>${value.trim() === '' ? say('readme.not-stated') : prose(value)}</dd>\n`;
}

/** Line breaks are the writer's own; everything else unseen is shown. Text may run right to left by itself. */
function prose(text: string): Markup {
  return markup`<bdi>${text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')}</bdi>`;
}
