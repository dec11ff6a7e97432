import { isShown } from '../kit/shown.ts';

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Draws what is in `root`. What had the focus may be gone afterwards: a button that took a file away.
 * The focus then goes to what stood before it, or somebody at the keyboard would start at the top again.
 */
export function keepingFocus(root: HTMLElement, draw: () => void) {
  const focused = document.activeElement;
  const isInside = focused !== null && focused !== root && root.contains(focused);
  const before: Element[] = isInside ? [...root.querySelectorAll(reachable)] : [];
  draw();
  if (!isInside || document.activeElement === focused) return;
  const standing = before
    .slice(0, before.indexOf(focused))
    .findLast((one) => one.isConnected && isShown(one) && !one.matches(':disabled'));
  if (standing instanceof HTMLElement) standing.focus();
}
