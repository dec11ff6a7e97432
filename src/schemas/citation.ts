import { z } from 'astro/zod';
import { text } from './text.ts';

/**
 * Where a statement comes from: the id of a file in `content/sources`, and after `@` the article
 * or section. Examples: `counterespionage-law@16`, `csbr@4.9.1`, `case-cyol`.
 */
export const citation = z
  .string()
  .regex(/^[a-z0-9-]+(@\S.*)?$/, 'expected a source id, or source-id@article');

/** The citations of an attribute: `<Cite of="case-cyol csbr@4.9.1" />`. */
export const citationsIn = (of: string) => of.split(/\s+/).filter(Boolean);

/** A citation split in two. `at` is undefined when the whole source is meant. */
export function parseCitation(value: string): { source: string; at?: string } {
  const cut = value.indexOf('@');
  return cut < 0 ? { source: value } : { source: value.slice(0, cut), at: value.slice(cut + 1) };
}

/**
 * What a statement rests on: either the sources it comes from, or `advice: true` when it is our own
 * judgement. Pages label the second kind, so that no reader takes it for a rule.
 */
export const basis = {
  /** At least one citation, or absent. */
  cites: z.array(citation).min(1).optional(),
  /** True when the statement is our own judgement and no source says it. */
  advice: z.literal(true).optional(),
};

type Basis = { cites?: string[] | undefined; advice?: true | undefined };

/** Refuses a statement that rests on nothing, or claims to rest on both. */
export const hasOneBasis = (value: Basis) => (value.cites !== undefined) !== (value.advice === true);
export const oneBasis = 'expected either cites: [source-id] or advice: true, and not both';

/** One statement in every language with what it rests on. */
export const point = z.strictObject({ text, ...basis }).refine(hasOneBasis, oneBasis);
export type Point = z.output<typeof point>;
