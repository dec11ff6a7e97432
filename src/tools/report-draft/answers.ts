import type { Answer } from '../../formats/report/report-draft.ts';
import type { KitCondition, KitField, KitUse, ReportKit } from '../../formats/report/report-kit.ts';

export type { Moment } from '../../formats/report/moment.ts';
export type { Answer, EvidenceLine } from '../../formats/report/report-draft.ts';

/** Answers by field id. An answer stays when the reader turns to another channel. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer to a field, undefined when there is none or nothing but blanks. */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answer === undefined || isEmpty(answer) ? undefined : answer;
}

export function isEmpty(answer: Answer): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  if (Array.isArray(answer)) {
    return answer.every((entry) => typeof entry === 'string' && entry.trim() === '');
  }
  return answer.date.trim() === '' && answer.time.trim() === '';
}

/** Whether a field is asked for now; see `showIf`. */
export const isAsked = ({ showIf }: KitField, answers: Answers): boolean => !showIf || holds(showIf, answers);

/** Whether a field is important to this kind of channel, as things were answered. */
export const isImportant = ({ required }: KitUse, answers: Answers): boolean =>
  required === true || (required !== undefined && holds(required, answers));

function holds({ field, is }: KitCondition, answers: Answers): boolean {
  const answer = answerTo(answers, field);
  return typeof answer === 'string' && is.includes(answer);
}

/** The field of a kit. Rules have refused unknown ids, so a gap is a programmer's mistake. */
export function fieldOf(kit: ReportKit, id: string): KitField {
  const field = Object.hasOwn(kit.fields, id) ? kit.fields[id] : undefined;
  if (!field) throw new RangeError(`There is no field ${id}.`);
  return field;
}
