/** Puts a copy button under every command. The label says when it has worked, and is read aloud. */
export function addCopyButtons() {
  const words = document.body.dataset;
  for (const code of document.querySelectorAll('.code > pre')) {
    if (!navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words['copy'] ?? '';
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = words['copied'] ?? '';
    });
    code.after(button);
  }
}
