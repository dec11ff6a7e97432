import type { ManualPart } from '../queries/manual.ts';
import { cssText as text } from './sheet-style.ts';

/** What the foot of every sheet says. `address` is that of the copy, where the build knows it. */
interface SheetFoot {
  line: string;
  address?: string | undefined;
}

/**
 * The style that depends on the parts: running heads and thumbs of named pages, and which parts the
 * ticks show. A browser that runs scripts sets `--address` where the build did not know it.
 */
export function manualStyle(
  parts: readonly ManualPart[],
  foot: SheetFoot,
  verbName: (verb: string) => string,
): string {
  return [
    `:root{--address:${text(foot.address ?? '')}}`,
    `@page{@top-left{content:none}@bottom-left{content:${text(`${foot.line} `)} var(--address);width:85%}@bottom-right{padding:0}}`,
    'body:has(.only :target) :is(.choice:not(:has(.only :target)),.part-title,.article-head,.cover,.choose,.contents,.not-here),body:not(:has(.only :target)) .whole{display:none}',
    'body:has(#print-some:checked) .choice,body:has(#print-some:not(:checked)) .tick{display:none}',
    ...parts.flatMap((part) => [...sheets(part, verbName), ...part.choices.map(({ id }) => tick(id))]),
  ].join('\n');
}

/** The name of the sheets of a choice; the directory of channels runs on through all places. */
const sheetOf = (part: ManualPart, id: string) => (part.id === 'report-channels' ? part.id : id);

function sheets(part: ManualPart, verbName: (verb: string) => string): string[] {
  const names = new Map(
    part.choices.map(({ id, number, title }) => [sheetOf(part, id), `${number} ${title}`]),
  );
  const head = `${part.number} ${part.title}`;
  return [...names]
    .flatMap(([name, title]) => {
      const right = names.size === 1 || title === head ? '' : `@top-right{content:${text(title)}}`;
      // A border, because browsers print no background in the margin.
      const thumb = part.verb
        ? `@right-top{content:${text(verbName(part.verb))};border:1px solid var(--${part.verb});border-right-width:4mm}`
        : '';
      return [`@page ${name}{@top-left{content:${text(head)}}${right}${thumb}}`];
    })
    .concat(part.choices.map(({ id }) => `.choice-${id}{page:${sheetOf(part, id)}}`));
}

function tick(id: string) {
  return `body:has(#tick-${id}:checked) .choice-${id}{display:block}`;
}
