import { cards, htmlOf, pages } from '../fixtures/pages.ts';
import { promiseOf } from '../fixtures/sweep.ts';

/** Folders whose pages one template makes of one kind of record: the longest and the shortest stand for all. */
const ofOneTemplate = /^([^/]+\/(?:report\/channels|report\/draft\/form|handouts|spot\/check|cards)\/).+\/$/;

const alike = Map.groupBy([...pages, ...cards], (page) => ofOneTemplate.exec(page)?.[1] ?? page);
const chosen = [...alike.values()].flatMap((group) => {
  const byLength = group.toSorted((a, b) => htmlOf(a).length - htmlOf(b).length);
  return group.length > 2 ? [byLength.at(0) ?? '', byLength.at(-1) ?? ''] : group;
});

// The manual repeats what stands on the other pages; the slow run sweeps it too.
promiseOf(chosen.filter((page) => !page.endsWith('/print/')).toSorted());
