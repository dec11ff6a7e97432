import { readWords } from '../kit/words.ts';
import { hasWords } from './filter.ts';
import type { Key } from './view.ts';

/** Narrows the entries down to those with the words typed; their groups open by themselves. */
export function startFind(root: HTMLElement, field: HTMLInputElement) {
  const say = readWords<Key>(root);
  const status = root.querySelector('[data-found]');
  const groups = [...root.querySelectorAll<HTMLDetailsElement>('details[data-group]')];
  field.addEventListener('input', () => {
    const typed = field.value.trim();
    let count = 0;
    for (const group of groups) {
      const items = [...group.querySelectorAll<HTMLElement>('li')];
      for (const item of items) {
        const path = item.querySelector('details')?.dataset['path'] ?? '';
        item.hidden = !hasWords(`${item.querySelector('summary')?.textContent} ${path}`, typed);
      }
      const found = items.filter(({ hidden }) => !hidden).length;
      group.hidden = found === 0;
      group.open = typed !== '' && found > 0;
      count += found;
    }
    if (!status) return;
    const told = say(count > 0 ? 'link.tool.shown' : 'link.tool.none', { count });
    status.textContent = typed === '' ? '' : told;
  });
}
