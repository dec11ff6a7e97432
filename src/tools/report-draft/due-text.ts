import { longDate } from '../../formats/long-date.ts';
import type { Say } from '../kit/words.ts';
import type { Due } from './deadline.ts';

type Key = 'draft.due.until' | 'draft.due.passed' | `draft.due.${'today' | 'tomorrow' | 'yesterday' | 'on'}`;

/** `until 16:20 today (Asia/Shanghai, UTC+08:00)`, in the language of the page; `tag` is `zh-CN`. */
export function dueText(
  { date, time, zone, offset, day, minutesLeft }: Due,
  say: Say<Key>,
  tag: string,
): string {
  const near = day === 'today' || day === 'tomorrow' || day === 'yesterday';
  const when = near
    ? say(`draft.due.${day}`, { time })
    : say('draft.due.on', { time, date: longDate(date, tag) });
  return say(minutesLeft < 0 ? 'draft.due.passed' : 'draft.due.until', { when, zone, offset });
}
