import { provide, unpackWorkers } from './carried.ts';
import { frameFor, keepLanguageOnPage } from './frame.ts';
import { keepLinksInside } from './links.ts';
import { startRouter } from './router.ts';

/** A script of the site by its address from the root; runs when it is asked for. */
type Scripts = Record<string, () => Promise<unknown>>;

/** Takes the file over: one page at a time, its scripts when it first comes up, search from the file. */
export function start(scripts: Scripts, pagefind: () => Promise<unknown>) {
  const main = document.querySelector('main');
  const pages = [...document.querySelectorAll<HTMLElement>('main > .page')];
  const locale = document.body.dataset['locale'] ?? '';
  if (!main) return;
  provide(pagefind);
  keepLinksInside(main, locale);
  answerSearch();

  const begun = new Set<string>();
  const run = (names: string[]) => {
    for (const name of names.filter((one) => !begun.has(one))) {
      begun.add(name);
      scripts[name]?.();
    }
  };
  const scriptsOf = (page: HTMLElement) => page.dataset['scripts']?.split(' ') ?? [];
  const workers = unpackWorkers().catch(() => undefined);

  // What every page runs comes at once; the rest with its page.
  const common = (document.body.dataset['scripts'] ?? '').split(' ');
  startRouter(pages, (page) => {
    frameFor(page);
    workers.then(() => run(scriptsOf(page)));
  });
  run(common);
  keepLanguageOnPage(() => main.querySelector('.page.shown'));
}

/** On the site Enter opens a page of results. Here the results below the field are all there are. */
function answerSearch() {
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
