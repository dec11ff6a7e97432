import { localTimestamp } from '../../../formats/timestamp.ts';
import { isShown } from '../../kit/shown.ts';
import type { Tool } from '../tool.ts';

/** The device's own time to the second, with its distance from UTC, to be held against a trusted clock. */
export function clockOf(say: Tool['say'], now: Date): string {
  const told = localTimestamp(now);
  return say('log.case.clock.now', { time: told.slice(0, -6).replace('T', ' '), offset: told.slice(-6) });
}

/**
 * Lets the seconds go by while somebody may look. The clock belongs to no label and to nothing that is
 * read aloud by itself: a voice would speak every second.
 */
export function runClock(root: HTMLElement, say: Tool['say']) {
  const now = new Date();
  const clock = root.querySelector('[data-clock]');
  if (clock && !document.hidden && isShown(clock)) clock.textContent = clockOf(say, now);
  setTimeout(() => runClock(root, say), 1000 - now.getMilliseconds());
}
