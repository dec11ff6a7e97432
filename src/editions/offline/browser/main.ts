import * as carried from './carried.ts';
import { fillSources, frameFor, keepLanguageOnPage } from './frame.ts';
import { keepLinksInside } from './links.ts';
import { startRouter } from './router.ts';

admitCarried();

// The scripts of the site, rewritten by `carry-along.ts`, know it by this name.
Object.assign(globalThis, { offline: { ...carried, start } });

/** Takes the file over: one page at a time, its scripts when it first comes up, search from the file. */
function start() {
  const main = document.querySelector('main');
  const pages = [...document.querySelectorAll<HTMLElement>('main > .page')];
  const { locale = '' } = document.body.dataset;
  if (!main) return;
  keepLinksInside(main, locale);
  answerSearch();
  printOnDemand(main);
  startRouter(pages, (page) => {
    frameFor(page);
    fillSources(page);
    runOwnScripts(page);
  });
  carried.scripts['page']?.();
  // So that the first search need not wait for its engine.
  (globalThis.requestIdleCallback ?? setTimeout)(() => carried.more());
  keepLanguageOnPage(() => main.querySelector('.page.shown'));
}

/** Runs the scripts of a page when it first comes up. */
async function runOwnScripts(page: HTMLElement) {
  const names = page.dataset['scripts']?.split(' ') ?? [];
  delete page.dataset['scripts'];
  if (names.length === 0) return;
  // Without its worker a tool does the same in the page, slower.
  await Promise.all([carried.more(), carried.unpackWorkers().catch(() => undefined)]);
  for (const name of names) carried.scripts[name]?.();
}

/** “Print everything” shows all pages one after the other for as long as they are being printed. */
function printOnDemand(main: HTMLElement) {
  const { classList } = document.documentElement;
  main.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('[data-print-all]')) return;
    classList.add('print-all');
    print();
  });
  addEventListener('afterprint', () => classList.remove('print-all'));
}

/** On the site Enter opens a page of results. Here the results below the field are all there are; they close when one is chosen. */
function answerSearch() {
  addEventListener('hashchange', () => {
    for (const results of document.querySelectorAll<HTMLElement>('.results.floating')) results.hidden = true;
  });
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !form.matches('.search')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      form.querySelector('input')?.dispatchEvent(new Event('input'));
    },
    true,
  );
}

/**
 * Where the browser has Trusted Types, the address of a script has to be one that this file has made of
 * its own content. Made before any tool starts, which would make one for a server.
 */
function admitCarried() {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (address.startsWith('blob:') ? address : null),
  });
}
