/** Fetches the tool and what it needs of the content as soon as the page stands, so that the page itself stays light. */
const root = document.querySelector<HTMLElement>('[data-report-draft]');
const paper = document.querySelector<HTMLElement>('[data-report-paper]');
if (root && paper) load(root, paper);

async function load(root: HTMLElement, paper: HTMLElement) {
  root.hidden = false;
  try {
    // The address is relative to the page: the folder works anywhere.
    const [{ start }, kit] = await Promise.all([import('./start.ts'), fetch('kit.json').then(readJson)]);
    root.querySelector('[data-loading]')?.remove();
    start(root, paper, kit);
  } catch {
    for (const one of root.querySelectorAll<HTMLElement>('[data-failed]')) one.hidden = false;
    root.querySelector('[data-loading]')?.remove();
  }
}

function readJson(response: Response) {
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
