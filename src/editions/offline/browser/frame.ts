import { fileOf } from '../address.ts';

/** What stands around the pages follows the page that is shown: title, on paper too, verb, navigation, language switch. */
export function frameFor(page: HTMLElement) {
  const { title = '', verb } = page.dataset;
  document.title = title;
  const { classList, dataset, lang, style } = document.documentElement;
  style.setProperty('--shown', JSON.stringify(title));
  style.setProperty('--shown-at', JSON.stringify(`/${lang.toLowerCase()}${page.id}`));
  classList.toggle('at-start', page.id === '/');
  classList.toggle('at-sheet', page.classList.contains('sheet'));
  if (verb) dataset['verb'] = verb;
  else delete dataset['verb'];
  markNavigation(page.id, verb);
  markThumb(verb);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) {
    const file = fileOf((link.hreflang || link.lang).toLowerCase());
    link.setAttribute('href', `${file}#${page.id}`);
  }
}

/** The switch leads to the paragraph the reader is at; before the first one, to the page. */
export function keepLanguageOnPage(current: () => HTMLElement | null) {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.language') : null;
    if (link && link.hash === '') link.hash = current()?.id ?? '';
  });
}

/** Each source stands once in the file; the list of a page gets its title and address from there. */
export function fillSources(page: HTMLElement) {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.sources li > a:only-child')) {
    const entry = document.getElementById(link.hash.slice(1));
    const original = entry?.querySelector('a[href^="http"]');
    if (original) link.after(' ', original.cloneNode(true));
  }
}

function markNavigation(place: string, verb: string | undefined) {
  for (const link of document.querySelectorAll('.site-top a, .site-second nav a')) {
    const isHere = link.getAttribute('href') === `#${place}`;
    const isPart = link.matches('.verb') && link.getAttribute('data-verb') === verb;
    if (isHere || isPart) link.setAttribute('aria-current', isHere ? 'page' : 'true');
    else link.removeAttribute('aria-current');
  }
}

function markThumb(verb: string | undefined) {
  for (const thumb of document.querySelectorAll<HTMLElement>('.thumb')) {
    thumb.hidden = !verb;
    for (const part of thumb.querySelectorAll<HTMLElement>('[data-verb]')) {
      part.classList.toggle('here', part.dataset['verb'] === verb);
    }
  }
}
