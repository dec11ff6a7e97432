import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { id, text } from './text.ts';

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

/** Evidence from hand to hand: who holds it, and what is written down each time it changes hands. */
const custody = z.strictObject({
  kind: z.literal('custody'),
  ...described,
  hands: z
    .array(
      z.strictObject({
        who: text,
        /** What this holder does with it. */
        does: text,
        /** The hand-over to the next holder: when, and what the line says. The last holder has none. */
        over: z.strictObject({ when: text, line: text }).optional(),
      }),
    )
    .min(2),
  cites: z.array(citation).min(1),
});

/** Whom to call first, as doors off a corridor. */
const doors = z.strictObject({
  kind: z.literal('doors'),
  ...described,
  doors: z
    .array(
      z.strictObject({
        /** What the reader has: "A flaw in a product". */
        when: text,
        /** A number to dial: a phone of the channel with high confidence, else leave it out. */
        number: z.string().regex(/^\d+$/).optional(),
        /** Whom to call: "The police". */
        who: text,
        /** The words of the link to the entry. */
        more: text,
        channel: id,
        cites: z.array(citation).min(1),
      }),
    )
    .min(2),
});

export const figure = z.discriminatedUnion('kind', [timeline, staircase, custody, doors]);
export type Custody = z.output<typeof custody>;
export type ChannelDoors = z.output<typeof doors>;
export type Timeline = z.output<typeof timeline>;
export type Staircase = z.output<typeof staircase>;
