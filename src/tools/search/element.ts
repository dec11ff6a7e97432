import { type Answer, openIndex, type Search, SearchBlocked } from './engine.ts';
import { makePanel } from './panel.ts';
import css from './results.css?inline';

const debounceMs = 150;
/** Until then the answer before this one stays on the page: it does not flicker while one types. */
const patienceMs = 500;
const slowAfterMs = 8000;

/**
 * Turns the form into a search that answers while one types. On the search page the
 * results stand in the page and the words in the part of the address that no server sees (`#q=`).
 */
export function startSearch(form: HTMLFormElement) {
  const input = form.querySelector('input');
  if (!input) return;
  addStyle();
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const panel = makePanel(form, input, page, () => {
    // An answer still on its way must not open what the reader has closed.
    clearTimeout(timer);
    latest += 1;
  });
  let index: Promise<Search> | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout>;

  async function ask(query: string) {
    latest += 1;
    const mine = latest;
    if (!query) return panel.clear();
    // A reader is told of a change only in a place that was there before it.
    if (!panel.isOpen()) panel.say('loading');
    const waiting = [
      setTimeout(() => mine === latest && panel.say('loading'), patienceMs),
      setTimeout(() => mine === latest && panel.say('slow'), slowAfterMs),
    ];
    try {
      index ??= openIndex(new URL('../', import.meta.url));
      const answer: Answer = await (await index)(query);
      if (mine === latest) await panel.show(query, answer, () => mine === latest);
    } catch (error) {
      index = undefined;
      if (mine === latest) panel.say(error instanceof SearchBlocked ? 'blocked' : 'failed');
    } finally {
      for (const one of waiting) clearTimeout(one);
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (!panel.isOpen() && input.value.trim()) panel.say('loading');
    timer = setTimeout(() => ask(input.value.trim()), debounceMs);
  });
  const askGiven = () => {
    const given = /^#q=(.*)$/.exec(location.hash)?.[1];
    if (!given) return;
    input.value = decoded(given);
    ask(input.value.trim());
  };
  if (page) addEventListener('hashchange', askGiven);
  // Typed before this script had come; that is newer than what the address says.
  if (input.value.trim()) ask(input.value.trim());
  else if (page) askGiven();
}

/** An address that somebody cut off or made up, `#q=%`, is taken as it stands. */
function decoded(given: string): string {
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}

/** The style of the results comes with them, so that a page nobody searches from is lighter. */
function addStyle() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
