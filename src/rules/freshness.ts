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

function dueOf({ data }: Entry): string | undefined {
  const { checkedOn, reviewEveryDays } = (data ?? {}) as { checkedOn?: string; reviewEveryDays?: number };
  return checkedOn && reviewEveryDays ? dueOn({ checkedOn: String(checkedOn), reviewEveryDays }) : undefined;
}
