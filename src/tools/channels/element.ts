import { matches } from './filter.ts';

/** Narrows the list of channels down to the place and the situation chosen. The choices stay in this page. */
export function narrowChannels(form: HTMLFormElement) {
  const words: { shown: string; none: string } = JSON.parse(form.dataset['filter'] ?? '{}');
  const chosen = new FormData(form);
  const wish = { place: String(chosen.get('place')), situation: String(chosen.get('situation')) };
  let count = 0;
  for (const row of document.querySelectorAll<HTMLElement>('.channel-rows > li')) {
    const { place = '', situations = '' } = row.dataset;
    row.hidden = !matches({ place, situations: situations.split(' ') }, wish);
    if (!row.hidden) count += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-place-group]')) {
    group.hidden = !group.querySelector('li:not([hidden])');
  }
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = count > 0 ? words.shown.replace('{count}', String(count)) : words.none;
}
