import { markOverdue } from './overdue.ts';

/** True in a copy built for an organisation: then there is nothing to ask for. See `editions/organisation.ts`. */
declare const __IS_BRANDED__: boolean;

/**
 * A copy that somebody branded without a build has an `organisation.json` in its root, one folder above
 * this script. Where there is none, nothing happens; what shows one is only then fetched.
 */
export async function askOrganisation() {
  if (__IS_BRANDED__ || !location.protocol.startsWith('http')) return;
  try {
    const file = import.meta.url.replace(/[^/]*\/[^/]*$/, 'organisation.json');
    // A number that was changed must not be read from yesterday's cache.
    const answer = await fetch(file, { cache: 'no-cache' });
    const text = answer.ok ? await answer.text() : '';
    // Some servers answer every unknown address with a page.
    if (!text || /^\s*</.test(text)) return;
    const { show } = await import('./organisation/show.ts');
    show(text);
    markOverdue(new Date());
  } catch {
    // Offline: the page stands without it.
  }
}
