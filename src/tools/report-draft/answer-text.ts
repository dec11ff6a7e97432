import type { KitField, ReportKit } from '../../formats/report/report-kit.ts';
import { visible } from '../../formats/visible.ts';
import { type Answer, type EvidenceLine, fieldOf, type Moment } from './answers.ts';
import { formatMoment, isPlainMoment } from './moment.ts';
import { fileOf, type ReadFrom, valuesOf } from './read-from.ts';

/** Whose words they are: of the guide, of the reader in whatever language, or of a file that was read. */
export type Author = 'guide' | 'reader' | 'file';

/** A part of an answer in a draft; several lines are parted by `\n`. */
export interface AnswerPart {
  by: Author;
  text: string;
  /** Says where the parts before it are from; it is no part of the answer itself. */
  isNote?: true;
}

/** An answer in parts by whose words they are. */
export function answerParts(
  kit: ReportKit,
  id: string,
  answer: Answer,
  language: string,
  readFrom: ReadFrom = {},
): AnswerPart[] {
  const paper = kit.words[language] ?? {};
  if (Array.isArray(answer) && answer.some((entry) => typeof entry !== 'string')) {
    return evidenceParts(answer, paper);
  }
  if (!Array.isArray(answer)) {
    const part = partOf(fieldOf(kit, id), answer, language, paper);
    const file = fileOf(readFrom, id, valuesOf(answer)[0] ?? '');
    return file === undefined ? [part] : [{ ...part, by: 'file' }, noteOf(file, paper)];
  }
  // What was typed first, then what was read, file by file.
  const values = valuesOf(answer).filter(Boolean);
  const files = new Set([undefined, ...values.map((value) => fileOf(readFrom, id, value))]);
  return [...files].flatMap((file): AnswerPart[] => {
    const text = values.filter((value) => fileOf(readFrom, id, value) === file).join('\n');
    if (file !== undefined) return [{ by: 'file', text }, noteOf(file, paper)];
    return text ? [{ by: 'reader', text }] : [];
  });
}

/** An answer as it is pasted into a web form. */
export const answerText = (
  kit: ReportKit,
  id: string,
  answer: Answer,
  language: string,
): { text: string } => ({
  text: textOfParts(answerParts(kit, id, answer, language)),
});

export const textOfParts = (parts: readonly AnswerPart[]) =>
  parts
    .filter(({ isNote }) => !isNote)
    .map(({ text }) => text)
    .join('\n');

function partOf(
  { options }: KitField,
  answer: string | Moment,
  language: string,
  paper: Record<string, string>,
): AnswerPart {
  if (typeof answer !== 'string') {
    // A draft that was opened from a file may hold anything where a time should be.
    return { text: formatMoment(answer, paper), by: isPlainMoment(answer) ? 'guide' : 'reader' };
  }
  const option = options?.find((one) => one.id === answer);
  // An option that a later version of the guide has dropped is kept as the reader's own words.
  return option
    ? { text: words(option.phrase, language), by: 'guide' }
    : { text: answer.trim(), by: 'reader' };
}

const noteOf = (file: string, paper: Record<string, string>): AnswerPart => ({
  by: 'file',
  text: words(paper, 'paper.read-from').replace('{file}', () => [...visible(file)].slice(0, 120).join('')),
  isNote: true,
});

/** `E0001 · invoice.pdf · 1024 bytes · SHA-256 …` of the log on one line, what it is in the reader's words below. */
function evidenceParts(
  answer: readonly (string | EvidenceLine)[],
  paper: Record<string, string>,
): AnswerPart[] {
  const items = answer.flatMap((entry): AnswerPart[] => {
    if (typeof entry === 'string') return entry.trim() ? [{ by: 'reader', text: entry.trim() }] : [];
    const { number, name, size, sha256, what } = entry;
    const bytes = words(paper, 'paper.bytes').replace('{count}', String(size));
    const text = [number, name, bytes, sha256 ? `SHA-256 ${sha256}` : ''].filter(Boolean).join(' · ');
    return [
      { by: 'file', text },
      ...(what.trim() ? [{ by: 'reader', text: `    ${what.trim()}` } as const] : []),
    ];
  });
  return [...items, { by: 'file', text: words(paper, 'paper.read-from-log'), isNote: true }];
}

/** What is written in every language, in one of them. Throws a RangeError for a language that is not there. */
export function words(text: Record<string, string>, language: string): string {
  const found = Object.hasOwn(text, language) ? text[language] : undefined;
  if (found === undefined) throw new RangeError(`There are no words in ${language}.`);
  return found;
}
