/**
 * Puts a copy button under every command and every message. The one whose text is on the clipboard says so,
 * and is read aloud. Where the browser refuses, the text is selected instead.
 */
export function addCopyButtons() {
  const words = document.body.dataset;
  let last: HTMLButtonElement | undefined;
  for (const [index, code] of document.querySelectorAll('.code > pre').entries()) {
    if (!navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words['copy'] ?? '';
    // All are called “Copy”: what is copied tells them apart for who hears the page.
    code.id = `code-${index}`;
    button.setAttribute('aria-describedby', code.id);
    button.addEventListener('click', async () => {
      if (last) {
        last.setAttribute('aria-live', 'off');
        last.textContent = words['copy'] ?? '';
      }
      last = button;
      button.setAttribute('aria-live', 'polite');
      try {
        await navigator.clipboard.writeText(code.textContent ?? '');
        if (last === button) button.textContent = words['copied'] ?? '';
      } catch {
        getSelection()?.selectAllChildren(code);
      }
    });
    code.after(button);
  }
}
