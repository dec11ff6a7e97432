import type { Published } from './published.ts';

/** The file that lists what has been published, at the top of the repository. */
export const lockFile = 'links.lock';

/** The links of a `links.lock`: one a line, `/en/keep/` or `/en/keep/#custody`; `//` begins a remark. */
export function readLock(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('//'));
}

/** The text of a `links.lock`: sorted by character code, so that it is the same on every machine. */
export function writeLock(links: Iterable<string>): string {
  const remark =
    '// Published links, kept for years. Made by `npm run links`; see docs/how-to/move-a-page.md.';
  return `${[remark, ...[...new Set(links)].toSorted()].join('\n')}\n`;
}

/** What a built site promises by being published: its addresses and the parts of its pages. */
export function linksOf(published: readonly Published[]): string[] {
  return published
    .filter(({ isRedirect }) => !isRedirect)
    .flatMap(({ address, parts }) => [`/${address}`, ...parts.map((id) => `/${address}#${id}`)]);
}

/**
 * The links that lead nowhere any more. A page that redirects answers for all its parts; an id that
 * moved is found where `src/redirects.yaml` has left it on the page.
 */
export function brokenLinks(lock: readonly string[], published: readonly Published[]): string[] {
  const pages = new Map(published.map((page) => [`/${page.address}`, page]));
  return lock.filter((link) => {
    const [address = '', id] = link.split('#');
    const page = pages.get(address);
    if (!page) return true;
    return id !== undefined && !page.isRedirect && !page.ids.has(id);
  });
}

/** Broken links as lines to read: a page that is gone is named once, with the number of its parts. */
export function describeBroken(broken: readonly string[]): string[] {
  const gone = new Set(broken.filter((link) => !link.includes('#')));
  const partsOf = (page: string) => broken.filter((link) => link.startsWith(`${page}#`)).length;
  return broken
    .filter((link) => gone.has(link) || !gone.has(link.split('#')[0] ?? ''))
    .map((link) => (gone.has(link) && partsOf(link) > 0 ? `${link} and its parts: ${partsOf(link)}` : link));
}
