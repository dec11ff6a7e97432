/** Makes the links ready to copy, with the address of the copy that the reader is looking at. */
import { readWords, showThatItRuns } from '../kit/words.ts';
import { isOwnDeviceOnly, readCopyAddress } from './copy-address.ts';
import { startFind } from './find.ts';
import { startItems } from './items.ts';
import type { Key } from './view.ts';

const root = document.querySelector<HTMLElement>('[data-link-kit]');
const form = root?.querySelector<HTMLFormElement>('form');
if (root && form) start(root, form);

function start(root: HTMLElement, form: HTMLFormElement) {
  showThatItRuns();
  const say = readWords<Key>(root);
  const fieldOf = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const warning = form.querySelector('[data-warning]');
  const warn = (text: string) => {
    if (warning) warning.textContent = text;
  };
  // This page is /<lang>/organisations/link/. Opened from a disk it has no address to hand on.
  let base = /^http/.test(location.protocol) ? new URL('../../../', location.href).href : '';
  const items = startItems(root, base);
  const remark = () => warn(isOwnDeviceOnly(base) ? say('link.tool.base.own') : '');
  fieldOf('base').value = base;
  fieldOf('base').addEventListener('change', ({ target }) => {
    const typed = readCopyAddress((target as HTMLInputElement).value);
    if (!typed) return warn(say('link.tool.base.wrong', { base }));
    base = typed;
    items.move(base);
    remark();
  });
  startFind(root, fieldOf('find'));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  remark();
}
