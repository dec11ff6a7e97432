import { z } from 'astro/zod';
import { basis, hasOneBasis, oneBasis } from './citation.ts';
import { id, text } from './text.ts';

/** An answer leads to a question or an outcome of the same flow, by id. */
const answer = z
  .strictObject({
    /** What the reader clicks: "Yes", "No", "I do not know". */
    label: text,
    /** The id of the next question, or of an outcome (those begin with `outcome-`). */
    to: id,
    /** The red flag that stands when this answer is given; absent when none does. */
    flag: text.optional(),
    ...basis,
  })
  .refine((value) => !value.flag || hasOneBasis(value), oneBasis);

const question = z.strictObject({
  /** Part of the address `/<lang>/spot/check/<id>/`; says what is asked; never changes. */
  id,
  question: text,
  /** Why it is asked, one or two sentences. */
  why: text,
  answers: z.array(answer).min(2),
});

const outcome = z
  .strictObject({
    /** Begins with `outcome-`; part of the address; never changes. */
    id: id.startsWith('outcome-'),
    /** What to do, as a heading: "Pause, and ask three questions". Never a verdict on the client. */
    title: text,
    /** Why, in two or three sentences. */
    reasons: text,
    /** What to do next, ids of `content/steps`. */
    steps: z.array(id).min(1),
    /** Ready words that fit, ids of `content/messages`. */
    messages: z.array(id).optional(),
    /** Pages to go on with, without language: `keep`, `report`. */
    pages: z.array(z.string()).min(1),
    ...basis,
  })
  .refine(hasOneBasis, oneBasis);

/** A decision flow: questions, answers, outcomes. Graph and words stand together; rules walk the graph. */
export const flow = z.strictObject({
  title: text,
  /** One sentence for lists and search. */
  description: text,
  /** The first question. */
  start: id,
  questions: z.array(question).min(1),
  outcomes: z.array(outcome).min(1),
});
export type Flow = z.output<typeof flow>;
export type Question = Flow['questions'][number];
export type Outcome = Flow['outcomes'][number];
