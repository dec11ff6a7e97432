import { addDays, dueOn } from '../schemas/channel.ts';
import type { Entry, Library } from './library.ts';

/** Something an editor should look at; it never stops a build. */
export interface Remark {
  file: string;
  text: string;
}

/** Channels whose day for checking has come, or comes within two weeks, the most overdue first. */
export function findDue({ entries }: Library, today: string): Remark[] {
  const limit = addDays(today, 14);
  return entries
    .filter(({ collection }) => collection === 'channels')
    .map((entry) => ({ entry, due: dueOf(entry) }))
    .filter(({ due }) => due !== undefined && due <= limit)
    .toSorted((a, b) => String(a.due).localeCompare(String(b.due)))
    .map(({ entry, due }) => ({
      file: entry.file,
      text: `${String(due) < today ? 'overdue since' : 'due on'} ${due}`,
    }));
}

/**
 * Days of checking or reading that are still to come, such as a year typed wrongly: the day to check again would
 * come as much too late. The day after today may have begun where the editor is.
 */
export function findFuture({ entries }: Library, today: string): Remark[] {
  const tomorrow = addDays(today, 1);
  return entries.flatMap(({ file, data }) =>
    ['checkedOn', 'readOn']
      .map((field) => ({ field, day: String((data as Record<string, unknown> | undefined)?.[field] ?? '') }))
      .filter(({ day }) => day > tomorrow)
      .map(({ field, day }) => ({ file, text: `${field} is ${day}, which is still to come` })),
  );
}

function dueOf({ data }: Entry): string | undefined {
  const { checkedOn, reviewEveryDays } = (data ?? {}) as { checkedOn?: string; reviewEveryDays?: number };
  return checkedOn && reviewEveryDays ? dueOn({ checkedOn: String(checkedOn), reviewEveryDays }) : undefined;
}
