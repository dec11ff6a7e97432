import { copyText } from '../kit/copy.ts';
import { readWords } from '../kit/words.ts';
import type { Form, Target } from './forms.ts';
import type { Key } from './view.ts';

/** The entries of the page: each is filled when it is opened. */
interface Items {
  /** Writes the links anew for another address of the copy. */
  move(base: string): void;
}

/** What draws an entry, with the code of QR codes, is loaded when the first one is opened. */
export function startItems(root: HTMLElement, first: string): Items {
  const say = readWords<Key>(root);
  const status = root.querySelector('[data-copy-status]');
  const opened = new Set<HTMLDetailsElement>();
  let base = first;
  let copied: { item: HTMLDetailsElement; form: Form } | undefined;

  async function fill(item: HTMLDetailsElement) {
    const [{ linkView }, { render }] = await Promise.all([import('./view.ts'), import('lit-html')]);
    const place = item.querySelector<HTMLElement>('[data-out]');
    const form = copied?.item === item ? copied.form : undefined;
    const copy = (chosen: Form, text: string) => take(item, chosen, text);
    if (place) render(linkView({ say, target: targetOf(item, base), copied: form, copy }), place);
  }

  async function take(item: HTMLDetailsElement, form: Form, text: string) {
    const isCopied = await copyText(text);
    if (status) status.textContent = say(isCopied ? 'link.tool.copied' : 'link.tool.not-copied');
    const before = copied?.item;
    copied = isCopied ? { item, form } : undefined;
    if (before && before !== item) fill(before);
    fill(item);
  }

  // `toggle` does not bubble; it is caught on its way down.
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || target.dataset['path'] === undefined) return;
      if (!target.open || opened.has(target)) return;
      opened.add(target);
      fill(target);
    },
    true,
  );
  return {
    move(other) {
      base = other;
      for (const item of opened) fill(item);
    },
  };
}

function targetOf(item: HTMLDetailsElement, base: string): Target {
  const { path = '', card = '' } = item.dataset;
  return {
    title: item.querySelector('summary')?.textContent?.trim() ?? '',
    description: item.querySelector('[data-description]')?.textContent?.trim() ?? '',
    url: base + path,
    card: base + card,
  };
}
