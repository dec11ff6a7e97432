/** Narrows the list of channels down by place and situation. The choices stay in this page. */
import { matches } from './filter.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) start(form);

function start(form: HTMLFormElement) {
  const words: { shown: string; none: string } = JSON.parse(form.dataset['filter'] ?? '{}');
  const status = form.querySelector('[role=status]');
  const rows = [...document.querySelectorAll<HTMLElement>('.channel-rows > li')];
  const groups = document.querySelectorAll<HTMLElement>('[data-place-group]');
  form.hidden = false;
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    const wish = { place: String(chosen.get('place')), situation: String(chosen.get('situation')) };
    let count = 0;
    for (const row of rows) {
      const { place = '', situations = '' } = row.dataset;
      row.hidden = !matches({ place, situations: situations.split(' ') }, wish);
      if (!row.hidden) count += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
    if (status) status.textContent = count > 0 ? words.shown.replace('{count}', String(count)) : words.none;
  });
}
