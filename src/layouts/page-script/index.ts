/**
 * Ships inside every page, so it stays small: what a page gains with JavaScript. Without it every page
 * is complete; search then leads to the list of all pages. Its bytes are the same on all pages of all
 * copies, so that one hash in a server's policy covers them (`editions/scripts.ts`): what differs
 * stands in attributes of `body`.
 */
import { askOrganisation } from './ask-organisation.ts';
import { addCopyButtons } from './copy.ts';
import { markOverdue } from './overdue.ts';
import { keepParagraph, markCurrentPart } from './place.ts';
import { completeAddress } from './sheet-address.ts';

/* A tool takes its own sentence away once it runs: its script may be one that this browser cannot read. */
if (!document.querySelector('script[src]')) {
  for (const sentence of document.querySelectorAll('[data-without-script]')) sentence.remove();
}
keepParagraph();
markCurrentPart();
addCopyButtons();
markOverdue(new Date());
askOrganisation();
completeAddress();

/* What narrows the list of channels is fetched when somebody chooses. */
const filter = document.querySelector<HTMLFormElement>('form[data-filter]');
if (filter) filter.hidden = false;
filter?.addEventListener('change', async () => {
  try {
    const channels = await import('../../tools/channels/element.ts');
    channels.narrowChannels(filter);
  } catch {
    // Without it a choice would do nothing and say nothing; the list is complete.
    filter.remove();
  }
});

/* The engine and its index are fetched when somebody turns to the field, not before. */
const form = document.querySelector<HTMLFormElement>('form.search');
let isLoaded = false;
async function loadSearch() {
  if (isLoaded || !form) return;
  isLoaded = true;
  const search = await import('../../tools/search/element.ts');
  search.startSearch(form);
}
form?.addEventListener('focusin', loadSearch);
/* Dictation, or a window in the background: words without a focus. */
form?.addEventListener('input', loadSearch);
/* Somebody quick may be typing before this script has arrived. */
if (form?.contains(document.activeElement)) loadSearch();
/* Words travel behind the #, which no server sees. On the search page itself only the # changes. */
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = form.querySelector('input')?.value.trim() ?? '';
  location.assign(`${form.action}#q=${encodeURIComponent(words)}`);
});
if (document.querySelector('[data-search-page]') && location.hash.startsWith('#q=')) loadSearch();
