import type { ReportKit } from '../../formats/report-kit.ts';
import { type Answer, type EvidenceLine, fieldOf } from './answers.ts';
import { formatMoment, isPlainMoment } from './moment.ts';

/** An answer as it is pasted into a web form, and whether it is in the reader's own words. */
export function answerText(
  kit: ReportKit,
  id: string,
  answer: Answer,
  language: string,
): { text: string; own: boolean } {
  const field = fieldOf(kit, id);
  if (typeof answer === 'string') {
    const option = field.options?.find((one) => one.id === answer);
    // An option that a later version of the guide has dropped is kept as the reader's own words.
    return option ? { text: words(option.phrase, language), own: false } : { text: answer.trim(), own: true };
  }
  if (!Array.isArray(answer)) {
    // A draft that was opened from a file may hold anything where a time should be.
    return { text: formatMoment(answer, kit.words[language] ?? {}), own: !isPlainMoment(answer) };
  }
  const entries = answer.map((entry) =>
    typeof entry === 'string' ? entry.trim() : evidenceText(entry, kit.words[language] ?? {}),
  );
  return { text: entries.filter(Boolean).join('\n'), own: true };
}

/** `E0001 · invoice.pdf · 1024 bytes · SHA-256 …` on one line, what it is on the next. */
function evidenceText(
  { number, name, size, sha256, what }: EvidenceLine,
  paper: Record<string, string>,
): string {
  const bytes = words(paper, 'paper.bytes').replace('{count}', String(size));
  const facts = [number, name, bytes, sha256 ? `SHA-256 ${sha256}` : ''].filter(Boolean).join(' · ');
  return what.trim() ? `${facts}\n    ${what.trim()}` : facts;
}

/** What is written in every language, in one of them. Throws a RangeError for a language that is not there. */
export function words(text: Record<string, string>, language: string): string {
  const found = Object.hasOwn(text, language) ? text[language] : undefined;
  if (found === undefined) throw new RangeError(`There are no words in ${language}.`);
  return found;
}
