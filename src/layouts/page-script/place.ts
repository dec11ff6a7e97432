/**
 * Whether a heading has reached the upper fifth of the window, where one reads on after a jump. What is
 * not drawn (the offline edition holds all pages and shows one) is nowhere.
 */
const isPassed = (element: Element | null) =>
  element !== null &&
  element.getClientRects().length > 0 &&
  element.getBoundingClientRect().top < innerHeight / 5;

/**
 * The language switch leads to the paragraph the reader is at: headings carry the same ids in every
 * language, so the last one passed is the place to go to.
 */
export function keepParagraph() {
  const places = [...document.querySelectorAll('main :is(h2, h3, dl > div)[id]')];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) {
    const follow = () => {
      link.hash = places.findLast(isPassed)?.id ?? '';
    };
    link.addEventListener('pointerdown', follow);
    link.addEventListener('click', follow);
  }
}

/** Marks the part one is reading in the list of contents. */
export function markCurrentPart() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const mark = () => {
    const current = links.findLast(({ hash }) => isPassed(document.getElementById(hash.slice(1))));
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', mark, { passive: true });
}
