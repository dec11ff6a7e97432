import { z } from 'astro/zod';
import { basis, hasOneBasis, oneBasis } from './citation.ts';
import { localised, text } from './text.ts';

/** Ready words: a short message to copy, in every language, with the blanks marked. */
export const message = z
  .strictObject({
    /** Place in lists, 1 first. */
    order: z.int().positive(),
    /** What it is for: "Declining a request". */
    title: text,
    /** When to use it and when not, one or two sentences. */
    use: text,
    /** The message itself, with line breaks; what the reader fills in stands in [square brackets]. */
    body: localised(z.string().trim().min(1)),
    ...basis,
  })
  .refine(hasOneBasis, oneBasis);
