import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { text } from './text.ts';

/** What every figure has: a title and a description that are read aloud. */
const described = {
  title: text,
  /** What the figure shows, for those who cannot see it. */
  description: text,
};

/** The case in frames: what happened when, and the sign that was there to see. */
const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...described,
  frames: z
    .array(
      z.strictObject({
        /** A short label: a date, or "The ask". */
        label: text,
        /** What happened, one short sentence. */
        event: text,
        /** The warning sign at this step; absent where the sources show none. */
        sign: text.optional(),
        cites: z.array(citation).min(1),
      }),
    )
    .min(2),
});

/** The lure as a staircase: each step a little higher, and the point of no return. */
const staircase = z.strictObject({
  kind: z.literal('staircase'),
  ...described,
  steps: z
    .array(
      z.strictObject({
        label: text,
        /** What to do when one finds oneself on this step. */
        exit: text,
        /** True for the step after which leaving is much harder. */
        isPointOfNoReturn: z.boolean().default(false),
      }),
    )
    .min(2),
  cites: z.array(citation).min(1),
});

export const figure = z.discriminatedUnion('kind', [timeline, staircase]);
export type Figure = z.output<typeof figure>;
export type Timeline = z.output<typeof timeline>;
export type Staircase = z.output<typeof staircase>;
