import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { id, text } from './text.ts';

/** One term of the trade. `glossary.yaml` is a list of these. */
export const term = z.strictObject({
  /** Part of the address `/<lang>/glossary/#<id>`; never changes. */
  id,
  term: text,
  /** One or two sentences, understandable without the other entries. */
  meaning: text,
  /** What else people call it, in any language: search finds the term by it, it is not printed. */
  aliases: z.array(z.string().min(1)).optional(),
  cites: z.array(citation).min(1).optional(),
});
export type Term = z.output<typeof term>;
