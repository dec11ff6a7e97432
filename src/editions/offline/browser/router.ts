import { pageOf } from '../address.ts';

/**
 * Shows one page at a time. The place stands behind the `#` of the address, so back, forward, reload and
 * links from elsewhere work as on a site. `onShow` is told of every page that comes up.
 */
export function startRouter(pages: readonly HTMLElement[], onShow: (page: HTMLElement) => void) {
  let shown: HTMLElement | undefined;

  function show(isMove: boolean) {
    const { page, target } = find(pages, shown);
    if (!page) return;
    if (page !== shown) {
      shown?.classList.remove('shown');
      page.classList.add('shown');
      shown = page;
      onShow(page);
      if (isMove) focusHeading(page);
    }
    const before: unknown = history.state?.top;
    if (typeof before === 'number') scrollTo(0, before);
    else if (target) target.scrollIntoView();
    else if (isMove) scrollTo(0, 0);
  }

  rememberScroll();
  addEventListener('hashchange', () => show(true));
  show(false);
}

/** The page an address means, and the place in it. What stands on no page, `#main`, moves nobody. */
function find(pages: readonly HTMLElement[], shown: HTMLElement | undefined) {
  const place = decode(location.hash.slice(1));
  const byId = (id: string) => pages.find((page) => page.id === id);
  if (place && !place.startsWith('/') && shown) {
    return { page: shown, target: shown.querySelector(`[id="${CSS.escape(place)}"]`) };
  }
  const page = byId(pageOf(place)) ?? byId('/');
  // Parts that a tool draws carry their ids without the page.
  const [id, own] = [CSS.escape(place), CSS.escape(place.slice(pageOf(place).length))];
  const target = own ? page?.querySelector(`[id="${id}"], [id="${own}"]`) : undefined;
  return { page, target };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Somebody who listens to the page would not know that it has changed. */
function focusHeading(page: HTMLElement) {
  const heading = page.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Browsers return to a place by its height before the page stands; ours is kept with the history. */
function rememberScroll() {
  history.scrollRestoration = 'manual';
  let scrolled: { place: string; timer: ReturnType<typeof setTimeout> } | undefined;
  const remember = () => {
    // The height of one place is not kept for the next, to which the address may have gone already.
    const isHere = scrolled?.place === location.hash;
    clearTimeout(scrolled?.timer);
    scrolled = undefined;
    try {
      if (isHere) history.replaceState({ ...history.state, top: scrollY }, '');
    } catch {
      // Some browsers allow so many a minute.
    }
  };
  addEventListener('scroll', () => {
    clearTimeout(scrolled?.timer);
    scrolled = { place: location.hash, timer: setTimeout(remember, 300) };
  });
  document.addEventListener('click', remember, true);
}
