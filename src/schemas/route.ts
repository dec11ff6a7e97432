import { z } from 'astro/zod';
import { situation, wayKind } from './channel.ts';
import { basis, hasOneBasis, oneBasis } from './citation.ts';
import { id, text } from './text.ts';

/** Somebody whom a reader has to find: "Your security officer". A report to them is drafted all the same. */
const someone = z.strictObject({
  /** Stands in drafts that readers keep, so it never changes; no channel has it. The same in every place. */
  id,
  name: text,
  /** The template of a report to them, an id of `content/reports`. */
  report: id,
  /** `provider`: private answers are held back from them as from a provider; see `private` of a field. */
  kind: z.literal('provider').optional(),
  /** How a report gets to them. */
  ways: z.array(wayKind).min(1),
  /**
   * True for those the reader works with: a draft to them begins in the language of the page, and private
   * answers are held back from them too, for they may be part of the matter.
   */
  isColleague: z.literal(true).optional(),
});

/** One stop: a channel, or somebody who is none. */
const stop = z
  .strictObject({
    /** The id of a file in `content/channels`. */
    channel: id.optional(),
    someone: someone.optional(),
    /** Why here and in this place of the order, or why not. */
    why: text,
    /** Only when one of these asset types was touched, ids of `content/assets`. Absent: always. */
    assets: z.array(id).min(1).optional(),
    ...basis,
  })
  .refine(hasOneBasis, oneBasis)
  .refine((value) => !value.channel !== !value.someone, 'expected either a channel or someone');

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
export type RouteStop = z.output<typeof stop>;
