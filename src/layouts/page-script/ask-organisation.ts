import { markOverdue } from './overdue.ts';

/**
 * A copy that somebody branded without a build has an `organisation.json` in its root. Where there is none,
 * nothing happens; what shows one is only then fetched. A copy built for an organisation, and the offline
 * file, have nothing to ask for.
 */
export async function askOrganisation() {
  const { root, branded } = document.body.dataset;
  if (branded !== undefined) return;
  try {
    // A number that was changed must not be read from yesterday's cache.
    const answer = await fetch(`${root}organisation.json`, { cache: 'no-cache' });
    const text = answer.ok ? await answer.text() : '';
    // Some servers answer every unknown address with a page.
    if (!text || /^\s*</.test(text)) return;
    const organisation = await import('./organisation/show.ts');
    organisation.show(text);
    markOverdue(new Date());
  } catch {
    // Offline: the page stands without it.
  }
}
