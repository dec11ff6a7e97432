import { z } from 'astro/zod';
import { verb } from './step.ts';

/** The head of a guide, one per language beside each other: `guides/<id>/en.mdx`, `zh-cn.mdx`. */
export const guide = z.strictObject({
  /** The `h1` and the window title. */
  title: z.string().min(1),
  /** One sentence for lists, search results and link previews. */
  description: z.string().min(1),
  /** Words people type when they look for this page. */
  aliases: z.array(z.string().min(1)).min(1),
  /** Which of the three verbs the page belongs to; absent for pages that serve all. */
  verb: verb.optional(),
});
