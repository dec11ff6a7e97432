import type { KitChannel, ReportKit } from '../../formats/report/report-kit.ts';
import { type Answers, answerTo, isEmpty } from './answers.ts';

/** By field id: the channels that an answer was written for, or that the reader gave it to. */
export type MeantFor = Readonly<Record<string, readonly string[]>>;

/**
 * Fields with an answer that this channel does not get: private ones, written while another channel
 * was chosen, and not ticked for this one. They are kept from providers and colleagues, of the same
 * `kind` in a kit, not from authorities: whoever passes on what they are told may tell the client of a
 * report to an authority, and a colleague may be part of the matter.
 */
export function heldBack(
  kit: ReportKit,
  { id: channel, kind }: Pick<KitChannel, 'id' | 'kind'>,
  { answers, meantFor }: { answers: Answers; meantFor: MeantFor },
): string[] {
  if (kind !== 'provider') return [];
  return Object.keys(kit.fields).filter(
    (id) =>
      kit.fields[id]?.private &&
      answerTo(answers, id) !== undefined &&
      !(own(meantFor, id) ?? []).includes(channel),
  );
}

/** The answers without those held back. */
export const withoutHeld = (answers: Answers, held: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !held.includes(id)));

/**
 * For whom an answer is meant once it was written on while `channel` was chosen ('' for none). What is
 * begun there is meant for it. What stood there before is meant for it only if it was already, and from
 * now on for no other: what was ticked for one is not what stands there any more.
 */
export function meantAfter(
  id: string,
  { answers, meantFor, channel }: { answers: Answers; meantFor: MeantFor; channel: string },
): string[] {
  const before = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const isNew = before === undefined || isEmpty(before);
  return channel !== '' && (isNew || own(meantFor, id)?.includes(channel)) ? [channel] : [];
}

const own = (meantFor: MeantFor, id: string) => (Object.hasOwn(meantFor, id) ? meantFor[id] : undefined);
