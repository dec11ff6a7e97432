import { z } from 'astro/zod';
import { point } from './citation.ts';
import { verb } from './step.ts';
import { id, text } from './text.ts';

/**
 * One side of paper to hand out or hang up. The file name is its id and its address. Words of its own
 * are few: steps, contacts and asset types bring theirs. Every asset type has a sheet without a file.
 */
export const handout = z.strictObject({
  /** Place in the list, 1 first. */
  order: z.int().positive(),
  /**
   * `steps`: signs, numbered steps, and contacts. `contacts`: the first channels of every place. `poster`: large,
   * steps without reasons, by verb, with the address as a QR code.
   */
  shows: z.enum(['steps', 'contacts', 'poster']),
  /** Its hue and thumb; a sheet of all three has none. */
  verb: verb.optional(),
  /** Large, at the top: "An odd request?" */
  title: text,
  /** One or two sentences under the title. */
  lead: text,
  /** What to look for, before the steps. */
  signs: z.array(point).min(1).optional(),
  /** Ids of `content/steps`, in order. */
  steps: z.array(id).min(1),
  /** Ids of `content/channels` to show in large, all of one place. */
  contacts: z.array(id).min(1).optional(),
  /** Path of the page that says more, without language: `keep`. */
  page: z.string(),
});
export type Handout = z.output<typeof handout>;
