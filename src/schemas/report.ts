import { z } from 'astro/zod';
import { situation } from './channel.ts';
import { basis, hasOneBasis, oneBasis, point } from './citation.ts';
import { id, text } from './text.ts';

/** One answer of a `choice`: what the reader picks, and the words it gets in the draft. */
const option = z.strictObject({
  id,
  label: text,
  /** In the draft. Absent when the label does for both. */
  phrase: text.optional(),
  /** The page to read before more is written, for whoever gives this answer. */
  readFirst: z.literal('already-involved').optional(),
});

/** Holds while another field has one of these answers. */
const condition = z.strictObject({
  /** The id of a `choice`. */
  field: id,
  is: z.array(id).min(1),
});
export type Condition = z.output<typeof condition>;

/**
 * One thing that reports ask for. The ids are shared by all templates, so that an answer typed once
 * fills the draft for every channel; they stand in files that readers keep and never change.
 */
export const reportField = z
  .strictObject({
    id,
    /**
     * `line`: one line. `text`: several. `time`: a day, a time of day, a time zone. `choice`: one of
     * `options`. `list`: one thing per line. `evidence`: items read from an evidence log.
     */
    kind: z.enum(['line', 'text', 'time', 'choice', 'list', 'evidence']),
    /**
     * The answer may tell who reports, or that an authority was told: persons, the story, evidence. What
     * was written for others is held back from the draft for a provider until the reader ticks it, for
     * the provider may pass it on to the client. Everything in words of one's own is private; addresses,
     * serial numbers and hashes of what is abused are not.
     */
    private: z.literal(true).optional(),
    /** What the reader is asked: "What was asked of you?" */
    label: text,
    /** How the answer is headed in the draft: "What was asked". */
    phrase: text,
    /** Why it is asked. */
    why: point,
    /** What not to write there. */
    avoid: point.optional(),
    options: z.array(option).min(2).optional(),
    /** Asked for, and in a draft, only while this holds. */
    showIf: condition.optional(),
  })
  .refine(
    ({ kind, options }) => (kind === 'choice') === (options !== undefined),
    'expected options for a choice, and for nothing else',
  );
export type ReportField = z.output<typeof reportField>;

/** A field in a template: its id alone, or its id with what this kind of channel says otherwise. */
const use = z.union([
  id,
  z.strictObject({
    field: id,
    /**
     * Important, always or while another answer makes it so: asked at once, and listed when missing. It
     * never keeps anybody from exporting.
     */
    required: z.union([z.literal(true), condition]).optional(),
    label: text.optional(),
    phrase: text.optional(),
    why: point.optional(),
  }),
]);

const section = z.strictObject({
  id,
  /** Heading in the form and in the draft. */
  title: text,
  fields: z.array(use).min(1),
});

/** What a report to one kind of channel looks like. The file name is its id. */
export const report = z
  .strictObject({
    /** Place in lists, 1 first. */
    order: z.int().positive(),
    /** Which kind of report it is: "Certificate problem report". */
    title: text,
    /** What it is for and when to use another one, one or two sentences. */
    summary: text,
    /**
     * Channels that name no template of their own get this one, if they are of this kind and the
     * reader picked one of these situations. What no template covers gets `general`.
     */
    covers: z
      .strictObject({
        kind: z.enum(['government', 'provider']),
        situations: z.array(situation).min(1),
      })
      .optional(),
    /** What to heed before it is sent. */
    before: z.array(point).min(1),
    /** Subject line. */
    subject: text,
    /** The field whose answer follows the subject, after a colon. */
    subjectField: id.optional(),
    /** Fixed words above and below the answers; they are written in the language of the draft. */
    opening: text,
    closing: text,
    sections: z.array(section).min(1),
    ...basis,
  })
  .refine(hasOneBasis, oneBasis);
export type Report = z.output<typeof report>;

/** All fields of a template, in order. */
export function usesOf(report: Report): Exclude<z.output<typeof use>, string>[] {
  return report.sections.flatMap(({ fields }) => fields.map(asUse));
}

/** `'asked'` → `{ field: 'asked' }`; the long form stays as it is. */
export const asUse = (value: z.output<typeof use>) => (typeof value === 'string' ? { field: value } : value);
