import { translate } from '../address.ts';

/**
 * Links that scripts make are those of the site, `../channels/cn-12339/`. Keeps turning them into links
 * inside the file, each seen from the page it stands in.
 */
export function keepLinksInside(main: HTMLElement, locale: string) {
  const mend = (within: Element) => {
    for (const link of [within, ...within.querySelectorAll('a[href]')]) mendLink(link, locale);
  };
  const watcher = new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes' && target instanceof Element) mendLink(target, locale);
      for (const node of addedNodes) if (node instanceof Element) mend(node);
    }
  });
  const options = { subtree: true, childList: true, attributeFilter: ['href'] };
  watcher.observe(main, options);
  // Results of search stand in the head of the page.
  for (const form of document.querySelectorAll('form.search')) watcher.observe(form, options);
}

function mendLink(link: Element, locale: string) {
  const href = link.matches('a') ? link.getAttribute('href') : null;
  if (!href || /^#\/|^spot-keep-report-[a-z-]+\.html#/.test(href)) return;
  const page = link.closest('.page')?.id ?? '/';
  const place = translate(href, page, locale);
  if (place !== undefined && place !== href) link.setAttribute('href', place);
}
