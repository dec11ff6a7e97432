import type { Answer } from './engine.ts';
import type { Hit } from './hit.ts';

interface Panel {
  /** Shows one of the sentences that need no results, with the way to the list of all pages. */
  say(key: 'loading' | 'slow' | 'blocked' | 'failed'): void;
  /** Shows the first results; `isWanted` says whether the reader still waits for them once they are loaded. */
  show(query: string, answer: Answer, isWanted: () => boolean): Promise<void>;
  isOpen(): boolean;
  clear(): void;
}

/** The results below the field, or in the search page. Words come from the form, in the page's language. */
export function makePanel(
  form: HTMLFormElement,
  input: HTMLInputElement,
  page: HTMLElement | null,
  onClose: () => void,
): Panel {
  const words: Record<string, string> = JSON.parse(form.dataset['words'] ?? '{}');
  const say = (key: string, values: Record<string, string> = {}) =>
    (words[key] ?? key).replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const panel = element('div', { className: page ? 'results' : 'results floating' });
  panel.setAttribute('role', 'region');
  panel.setAttribute('aria-label', say('results'));
  panel.hidden = true;
  const status = element('p', { className: 'results-status' });
  status.setAttribute('role', 'status');
  const lists = element('div', {});
  const all = element('p', { className: 'results-more' });
  all.append(element('a', { href: `${form.action}#all-pages`, textContent: say('all-pages') }));
  panel.append(status, lists, all);
  (page ?? form).append(panel);
  if (!page) addKeys(form, input, panel, onClose);

  const open = (sentence: string, ...content: Node[]) => {
    const hadFocus = lists.contains(document.activeElement);
    panel.hidden = false;
    status.textContent = sentence;
    lists.replaceChildren(...content);
    // Somebody may have gone on to the results while a better answer was on its way.
    if (hadFocus) (lists.querySelector('a') ?? input).focus();
  };
  return {
    say: (key) => {
      // Nobody is taken off a result because a newer answer is slow.
      if (lists.contains(document.activeElement)) status.textContent = say(key);
      else open(say(key));
    },
    isOpen: () => !panel.hidden,
    clear: () => {
      panel.hidden = true;
    },
    async show(query, { exact, partial }, isWanted) {
      const count = String(exact.length);
      if (exact.length === 0 && partial.length === 0) return open(say('none', { query }));
      const more = say('more');
      const lists = [await listOf(exact, more)];
      const room = exact.length < shownAtOnce;
      if (room && partial.length > 0) lists.push(await listOf(partial, more));
      if (!isWanted()) return;
      if (exact.length === 0) return open(say('partial', { query }), ...lists);
      const sentence = say(exact.length === 1 ? 'count.one' : 'count', { count, query });
      if (lists.length === 1) return open(sentence, ...lists);
      const heading = element('p', { className: 'results-status', textContent: say('partial.also') });
      return open(sentence, lists[0] ?? heading, heading, ...lists.slice(1));
    },
  };
}

const shownAtOnce = 8;

/** The first results as a list, and a button for the next. */
async function listOf(hits: readonly (() => Promise<Hit>)[], more: string): Promise<HTMLElement> {
  const part = element('div', {});
  const list = element('ul', { className: 'hits' });
  const button = element('button', { type: 'button', textContent: more });
  const add = async () => {
    const from = list.childElementCount;
    const next = await Promise.all(hits.slice(from, from + shownAtOnce).map((load) => load()));
    const items = next.map(itemOf);
    list.append(...items);
    button.hidden = list.childElementCount >= hits.length;
    return items[0];
  };
  button.addEventListener('click', async () => (await add())?.querySelector('a')?.focus());
  await add();
  part.append(list, button);
  return part;
}

function itemOf({ url, title, section, excerpt }: Hit): HTMLElement {
  const item = element('li', {});
  const link = element('a', { href: url, textContent: title });
  const text = element('p', {});
  text.append(
    ...excerpt.map((piece) => element(piece.isMarked ? 'mark' : 'span', { textContent: piece.text })),
  );
  item.append(link, ...(section ? [' ', element('small', { textContent: section })] : []), text);
  return item;
}

/** Arrow keys walk through the results and back to the field; Escape closes, and so does leaving. */
function addKeys(form: HTMLFormElement, input: HTMLInputElement, panel: HTMLElement, onClose: () => void) {
  const close = () => {
    panel.hidden = true;
    onClose();
  };
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      input.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || panel.hidden) return;
    event.preventDefault();
    const stops = [input, ...panel.querySelectorAll('a')];
    const next = stops.indexOf(document.activeElement as HTMLElement as HTMLInputElement) + step;
    stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) close();
  });
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
