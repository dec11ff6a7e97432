import { z } from 'astro/zod';
import { situation } from './channel.ts';
import { basis, hasOneBasis, oneBasis } from './citation.ts';
import { id, text } from './text.ts';

/** One stop: a channel, or somebody who is none, such as the security officer of one's employer. */
const stop = z
  .strictObject({
    /** The id of a file in `content/channels`. */
    channel: id.optional(),
    /** Who it is, where there is no channel: "Your security officer". */
    name: text.optional(),
    /** Why here and in this place of the order, or why not. */
    why: text,
    /** Only when one of these asset types was touched, ids of `content/assets`. Absent: always. */
    assets: z.array(id).min(1).optional(),
    ...basis,
  })
  .refine(hasOneBasis, oneBasis)
  .refine((value) => !value.channel !== !value.name, 'expected either a channel or a name');

const way = z.strictObject({
  situations: z.array(situation).min(1),
  /** In `world`: true when it follows the way of every place, not only where there is none. */
  always: z.literal(true).optional(),
  stops: z.array(stop).min(1),
});

/**
 * In which order to go to the channels of a place, with reasons. The file name is the place, `cn`;
 * `world` serves places that have neither a way nor a channel for a situation. Channels of the place
 * that no stop names come after the stops, in their own order, so that a new one needs no entry here.
 */
export const route = z.strictObject({ ways: z.array(way).min(1) });
export type Route = z.output<typeof route>;
