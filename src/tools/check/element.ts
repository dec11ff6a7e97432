/**
 * Runs the flow inside one page. The way taken is kept in this page's memory alone: it is not in the
 * address, not in storage, and gone when the page is closed. The browser's own history holds nothing but
 * how many answers stood, so that its buttons for back and forward go from question to question.
 */
import { type Given, redFlags } from './path.ts';

const root = document.querySelector<HTMLElement>('[data-check]');
const stage = root?.querySelector<HTMLElement>('[data-stage]');
const nodes = root?.parentElement?.querySelector<HTMLTemplateElement>(':scope > template')?.content;

if (root && stage && nodes) run(stage, nodes, JSON.parse(root.dataset['check'] ?? '{}'));

function run(stage: HTMLElement, nodes: DocumentFragment, words: Record<string, string>) {
  /** Also the answers that were gone back from, for going forward again. */
  let given: Given[] = [];
  /** Those that stand. */
  let path: Given[] = [];
  const first = stage.querySelector<HTMLElement>('[data-node]')?.dataset['node'] ?? '';

  stage.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-to]') : null;
    if (!link) return;
    event.preventDefault();
    const answer: Given = {
      question: stage.querySelector('h2')?.textContent ?? '',
      answer: link.textContent?.trim() ?? '',
      flag: link.dataset['flag'],
      to: link.dataset['to'] ?? first,
    };
    given = [...path, answer];
    goOn(given.length);
  });
  addEventListener('popstate', ({ state }) => {
    const answers: unknown = state?.answers;
    // Other entries are places in the page: a link to a heading.
    if (typeof answers === 'number') show(answers);
  });
  history.replaceState({ answers: 0 }, '');

  function goOn(answers: number) {
    history.pushState({ answers }, '');
    show(answers);
  }

  function show(answers: number) {
    path = given.slice(0, answers);
    const id = path.at(-1)?.to ?? first;
    const node = nodes.querySelector(`[data-node="${CSS.escape(id)}"]`)?.cloneNode(true);
    if (!(node instanceof HTMLElement)) return;
    node.querySelector('[data-summary]')?.replaceWith(summary());
    stage.replaceChildren(node, tools(id.startsWith('outcome-')));
    // A screen-reader user would not know that the page has changed.
    node.querySelector('h2')?.focus();
  }

  function summary(): DocumentFragment {
    const flags = redFlags(path);
    const part = document.createDocumentFragment();
    part.append(
      make('h3', words['flags']),
      flags.length > 0 ? listOf('ul', flags, 'flags') : make('p', words['flags.none']),
      make('h3', words['path']),
      listOf(
        'ol',
        path.map(({ question, answer }) => `${question} ${answer}`),
      ),
    );
    return part;
  }

  function tools(isEnd: boolean): HTMLElement {
    const bar = make('p');
    bar.className = 'check-tools';
    const back = button(words['back'], () => history.back());
    const again = button(words['again'], () => goOn(0));
    bar.append(...(path.length > 0 ? [back, again] : []));
    if (isEnd) bar.append(button(words['print'], () => print()));
    return bar;
  }
}

function make(name: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function listOf(name: 'ol' | 'ul', items: readonly string[], className = ''): HTMLElement {
  const list = make(name);
  list.className = className;
  list.append(...items.map((item) => make('li', item)));
  return list;
}

function button(label: string | undefined, act: () => void): HTMLElement {
  const element = make('button', label);
  element.addEventListener('click', act);
  return element;
}
