import type { Answer, Hit } from './engine.ts';
import { splitExcerpt } from './excerpt.ts';

export interface Panel {
  /** Shows one of the sentences that need no results, with the way to the list of all pages. */
  say(key: 'loading' | 'slow' | 'blocked' | 'failed'): void;
  show(query: string, answer: Answer): void;
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
  const all = element('p', {});
  all.append(element('a', { href: `${form.action}#all-pages`, textContent: say('all-pages') }));
  panel.append(status, lists, all);
  (page ?? form).append(panel);
  if (!page) addKeys(form, input, panel, onClose);

  const open = (sentence: string, ...content: Node[]) => {
    panel.hidden = false;
    status.textContent = sentence;
    lists.replaceChildren(...content);
  };
  return {
    say: (key) => open(say(key)),
    clear: () => {
      panel.hidden = true;
    },
    show(query, { exact, partial }) {
      const count = String(exact.length);
      if (exact.length === 0 && partial.length === 0) return open(say('none', { query }));
      if (exact.length === 0) return open(say('partial', { query }), listOf(partial));
      const sentence = say(exact.length === 1 ? 'count.one' : 'count', { count, query });
      if (partial.length === 0) return open(sentence, listOf(exact));
      const heading = element('p', { className: 'results-status', textContent: say('partial.also') });
      return open(sentence, listOf(exact), heading, listOf(partial));
    },
  };
}

function listOf(hits: readonly Hit[]): HTMLElement {
  const list = element('ul', { className: 'hits' });
  list.append(
    ...hits.map(({ url, title, section, excerpt }) => {
      const item = element('li', {});
      const link = element('a', { href: url, textContent: title });
      const text = element('p', {});
      text.append(
        ...splitExcerpt(excerpt).map((part) =>
          element(part.isMarked ? 'mark' : 'span', { textContent: part.text }),
        ),
      );
      item.append(link, ...(section ? [' ', element('small', { textContent: section })] : []), text);
      return item;
    }),
  );
  return list;
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
