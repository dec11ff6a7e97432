import { z } from 'astro/zod';
import { address, date, day, text } from './text.ts';

/** Decides how `@…` of a citation is written: `Art. 16` / `第16条`, `s. 4.9.1` / `4.9.1 节`, or as it stands. */
export const sourceKind = z.enum(['law', 'standard', 'official', 'press', 'documentation', 'test']);

/** One publication that statements of the guide rest on. The file name is its id. */
export const source = z.strictObject({
  kind: sourceKind,
  /** Two to five words that stand in the margin beside the sentence. */
  short: text,
  /** The full title; a translated title is fine where the original is in another language. */
  title: text,
  /** The title in the language of the source, when neither page language is. */
  originalTitle: z.string().optional(),
  /** Who published it. */
  publisher: text,
  /** The day, month or year it is dated: `2023-11-27`, `2026-03`, `2002`. Absent when undated. */
  publishedOn: date.optional(),
  /** Where a reader finds it. Absent when there is nothing fit to link; `note` then says why. */
  url: address.optional(),
  /** How it was read: the text itself, a reprint or excerpt of it, or a secondary account. */
  readAs: z.enum(['full-text', 'copy-or-excerpt', 'secondary']),
  /** The day it was read. */
  readOn: day,
  /** From the fact base: high = primary text or independent agreement; medium = one good source. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** What a careful reader should know: machine-translated, reprint, no longer updated. */
  note: text.optional(),
});
export type Source = z.output<typeof source>;
