/** On the page for printing: the button, and the address of this copy on every sheet. */
const address = new URL('../', location.href).href;
for (const place of document.querySelectorAll<HTMLElement>('[data-address]')) {
  if (place.textContent) continue;
  place.textContent = address;
  document.documentElement.style.setProperty('--address', JSON.stringify(address));
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
