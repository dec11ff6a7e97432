import { type Dropped, pickedFromDrop } from './pick.ts';
import { isShown } from './shown.ts';

/** Hands on what is dropped anywhere on the page, while the tool in `root` is the one that is shown. */
export function onDrop(root: HTMLElement, take: (dropped: Promise<Dropped>) => void) {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    // Without this a file dropped beside the field would open in place of the page.
    event.preventDefault();
    if (event.dataTransfer && isShown(root)) take(pickedFromDrop(event.dataTransfer));
  });
}
