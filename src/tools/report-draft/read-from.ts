import type { ReadValue } from '../../formats/report/report-draft.ts';
import { type Answer, type Answers, answerTo } from './answers.ts';

/** By field id: what of an answer was read from a file, and from which. It holds while it stands there unchanged. */
export type ReadFrom = Readonly<Record<string, readonly ReadValue[]>>;

/** The values of an answer as they are compared: a line, each entry of a list, a time. */
export function valuesOf(answer: Answer): string[] {
  if (typeof answer === 'string') return [answer.trim()];
  if (!Array.isArray(answer)) return [[answer.date, answer.time, answer.zone].join(' ')];
  return answer.flatMap((entry) => (typeof entry === 'string' ? [entry.trim()] : []));
}

/** The file that a value of an answer was read from; undefined when the reader wrote it. */
export const fileOf = (readFrom: ReadFrom, id: string, value: string): string | undefined =>
  (Object.hasOwn(readFrom, id) ? readFrom[id] : undefined)?.find((one) => one.value === value)?.file;

/** With the values of an answer that was read from a file. */
export function withRead(readFrom: ReadFrom, id: string, answer: Answer, file: string): ReadFrom {
  const before = Object.hasOwn(readFrom, id) ? (readFrom[id] ?? []) : [];
  const values = valuesOf(answer).filter((value) => !before.some((one) => one.value === value));
  return { ...readFrom, [id]: [...before, ...values.map((value) => ({ value, file }))] };
}

/** What still stands in the answers: nothing that was deleted may lie about in the file of a draft. */
export function stillRead(readFrom: ReadFrom, answers: Answers): Record<string, ReadValue[]> {
  const kept = Object.entries(readFrom).map(([id, values]): [string, ReadValue[]] => {
    const answer = answerTo(answers, id);
    const now = answer === undefined ? [] : valuesOf(answer);
    return [id, values.filter(({ value }) => now.includes(value))];
  });
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}
