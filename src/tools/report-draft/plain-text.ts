import type { AnswerPart, Author } from './answer-text.ts';
import type { Draft, DraftLine } from './draft.ts';

/** A piece of the text of a draft; the pieces in order are the text. */
export interface Piece {
  text: string;
  by: Author;
}

/**
 * A draft as plain text with `\n`, for forms, letters and mail. Every line of the reader's own words
 * begins with `> `, every line that was read from a file with `| `, so that neither can pass for the
 * fixed words.
 */
export const plainText = (draft: Draft, paper: Record<string, string>): string =>
  piecesOf(draft, paper)
    .map(({ text }) => text)
    .join('');

/** The same text in pieces, to show which words are whose. */
export function piecesOf(draft: Draft, paper: Record<string, string>): Piece[] {
  const say = (key: string) => paper[`paper.${key}`] ?? '';
  const notes = [
    draft.hasOwnWords ? say('own-words') : '',
    draft.hasReadWords ? say('read-words') : '',
    draft.hasOwnWords || draft.hasReadWords ? say('fixed-words') : '',
    draft.otherLanguage ? say('mixed').replace('{language}', draft.otherLanguage) : '',
  ];
  const sections = draft.sections.flatMap(({ title, lines }, index) => [
    [fixed(`${index + 1}. ${title}`)],
    ...lines.map((line) => linePieces(line, say('colon'))),
  ]);
  const top = [draft.title, draft.opening, notes.filter(Boolean).join('\n')]
    .filter(Boolean)
    .map((text) => [fixed(text)]);
  const paragraphs = [...top, ...sections, [fixed(draft.closing)]];
  return [...paragraphs.flatMap((pieces, index) => (index > 0 ? [gap, ...pieces] : pieces)), fixed('\n')];
}

const fixed = (text: string): Piece => ({ text, by: 'guide' });
const gap = fixed('\n\n');

function linePieces({ label, parts, text }: DraftLine, colon: string): Piece[] {
  if (parts.every(({ by }) => by === 'guide')) return [fixed(`${label}${colon}${text}`)];
  return [
    fixed(`${label}${colon.trimEnd()}`),
    ...parts.flatMap((part) => [fixed('\n'), { by: part.by, text: marked(part) }]),
  ];
}

function marked({ by, text }: AnswerPart): string {
  const mark = { guide: '', reader: '>', file: '|' }[by];
  return linesOf(text)
    .map((line) => [mark, line].filter(Boolean).join(' '))
    .join('\n');
}

/** At every line break that a program may act on (Unicode 5.8, mandatory breaks). */
export const linesOf = (text: string) => text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
