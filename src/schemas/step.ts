import { z } from 'astro/zod';
import { basis, hasOneBasis, oneBasis } from './citation.ts';
import { text } from './text.ts';

/** The three verbs; each has a hue, a mark and a place in the navigation. */
export const verb = z.enum(['spot', 'keep', 'report']);
export type Verb = z.output<typeof verb>;

/** One thing to do. Guides, asset pages, outcomes and hand-outs show the same record. */
export const step = z
  .strictObject({
    verb,
    /** The action, one bold sentence in the imperative: "Write down the time." A number in it is a link: `[110](tel:110)`. */
    action: text,
    /** Why it matters, one or two sentences. */
    why: text,
    /** How to do it, in plain words; inline Markdown, no commands longer than a line. */
    how: text.optional(),
    /** When to stop or not to do it; shown in a red-ruled note. */
    stopIf: text.optional(),
    ...basis,
  })
  .refine(hasOneBasis, oneBasis);
