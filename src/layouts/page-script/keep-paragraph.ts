/**
 * The language switch leads to the paragraph the reader is at: headings carry the same ids in every
 * language, so the last heading that has reached the upper part of the window is the place to go to.
 */
export function keepParagraph() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) {
    const follow = () => {
      link.hash = currentId();
    };
    link.addEventListener('pointerdown', follow);
    link.addEventListener('click', follow);
  }
}

function currentId(): string {
  const reading = innerHeight / 5;
  const passed = [...document.querySelectorAll('main [id]')].filter(
    (element) => element.matches('h2, h3, dl > div') && element.getBoundingClientRect().top < reading,
  );
  return passed.at(-1)?.id ?? '';
}
