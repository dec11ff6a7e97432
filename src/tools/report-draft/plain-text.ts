import type { Draft, DraftLine } from './draft.ts';

/**
 * A draft as plain text with `\n`, for forms, letters and mail. Every line of the reader's own words
 * begins with `> `, so that nothing typed can pass for the fixed words.
 */
export function plainText(draft: Draft, paper: Record<string, string>): string {
  const say = (key: string) => paper[`paper.${key}`] ?? '';
  const notes = [
    draft.hasOwnWords ? say('own-words') : '',
    draft.otherLanguage ? say('mixed').replace('{language}', draft.otherLanguage) : '',
  ].filter(Boolean);
  const sections = draft.sections.map(({ title, lines }, index) =>
    [`${index + 1}. ${title}`, ...lines.map((line) => lineText(line, say('colon')))].join('\n\n'),
  );
  const parts = [draft.subject, draft.opening, ...notes, ...sections, draft.closing];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function lineText({ label, own, text }: DraftLine, colon: string): string {
  if (!own) return `${label}${colon}${text}`;
  const quoted = linesOf(text).map((line) => (line ? `> ${line}` : '>'));
  return [`${label}${colon.trimEnd()}`, ...quoted].join('\n');
}

/** At every line break that a program may act on (Unicode 5.8, mandatory breaks). */
export const linesOf = (text: string) => text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
