import { onDrop } from '../kit/drop.ts';
import { type Picked, pickedFrom } from '../kit/pick.ts';
import { showThatItRuns } from '../kit/words.ts';

const canChooseFolders = 'webkitdirectory' in HTMLInputElement.prototype;

/**
 * Takes what the reader drops or chooses. All else is loaded when there is something to check, so that
 * the page itself stays light.
 */
const root = document.querySelector<HTMLElement>('[data-verify]');
const zone = root?.querySelector<HTMLElement>('.drop');
if (root && zone) start(root, zone);

function start(root: HTMLElement, zone: HTMLElement) {
  showThatItRuns();
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-choose]')) {
    // Phones that cannot choose a folder are not offered it.
    if (input.dataset['choose'] === 'folder' && !canChooseFolders) input.closest('label')?.remove();
    input.addEventListener('change', () => {
      if (!input.files?.length) return;
      run(root, pickedFrom(input.files));
      // The same file can be chosen again after it was mended.
      input.value = '';
    });
  }
  addEventListener('dragover', () => zone.toggleAttribute('data-over', true));
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) zone.removeAttribute('data-over');
  });
  addEventListener('drop', () => zone.removeAttribute('data-over'));
  onDrop(root, (dropped) =>
    run(
      root,
      dropped.then(({ picked }) => picked),
    ),
  );
  root.hidden = false;
}

async function run(root: HTMLElement, picked: Picked[] | Promise<Picked[]>) {
  const { check } = await import('./session.ts');
  await check(root, picked);
}
