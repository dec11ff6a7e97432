import { channel } from '../schemas/channel.ts';
import { figure } from '../schemas/figure.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';

/** The number on a door is one that its channel's entry is sure of. */
export function checkDoors({ entries }: Library): Problem[] {
  return entries
    .filter(({ collection }) => collection === 'figures')
    .flatMap(({ file, data }) => {
      const drawing = figure.safeParse(data).data;
      const doors = drawing?.kind === 'doors' ? drawing.doors : [];
      return doors.flatMap((door, index): Problem[] => {
        const numbers = sureNumbers(door.channel);
        if (door.number === undefined || numbers === undefined || numbers.includes(door.number)) return [];
        const sure = numbers.length > 0 ? ` (${numbers.join(', ')})` : ', of which it has none';
        const expected = `a phone with \`confidence: high\` in src/content/channels/${door.channel}.yaml${sure}`;
        return [{ code: 'unsure-number', file, at: `doors.${index}.number`, expected, found: door.number }];
      });
    });

  /** Undefined where the entry is missing or does not fit: other rules say so. */
  function sureNumbers(id: string): string[] | undefined {
    const entry = entries.find((one) => one.collection === 'channels' && one.id === id);
    return channel
      .safeParse(entry?.data)
      .data?.ways.flatMap(({ kind, value, confidence }) =>
        kind === 'phone' && confidence === 'high' && value ? [value] : [],
      );
  }
}
