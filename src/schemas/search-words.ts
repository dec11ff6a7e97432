import { z } from 'astro/zod';
import { localised, texts } from './text.ts';

/** `content/search-words.yaml`: what finds pages by words that do not stand on them. */
export const searchWords = z.strictObject({
  /** Groups of words that mean the same to whoever searches. */
  synonyms: localised(z.array(z.array(z.string().trim().min(1)).min(2))),
  /** Words for pages without a file of their own, by address without language and outer slashes. */
  pages: z.record(z.string(), texts),
});

/** `content/search-said/<language>.yaml`: what people say who look for a page, by the same addresses. */
export const searchSaid = z.record(z.string(), z.array(z.string().trim().min(1)).min(1));
