/**
 * Breaks a text into lines for SVG, which does not wrap by itself. Widths are estimates for system
 * fonts, on the wide side, so that nothing is cut whichever font the reader has.
 */
export function wrap(text: string, widthEm: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line && estimateWidth(line + piece.trimEnd()) > widthEm) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** Width in em: a Chinese character is 1, a Latin one about a half. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u2e80-\uffef“”‘’…—]/.test(character) && !/[“”‘’]/.test(character)) width += 1;
    else if (/[A-Zmw@%]/.test(character)) width += 0.84;
    else if (/[iljtfr.,;:'’|! ]/.test(character)) width += 0.37;
    else width += 0.61;
  }
  return width;
}

/** Units that a line must not break inside: words with the space or punctuation that follows them. */
export function pieces(text: string): string[] {
  const hasChinese = /[\u4e00-\u9fff]/.test(text);
  if (!hasChinese) return text.match(/\S+\s*/g) ?? [];
  const all: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = all.at(-1);
    const joins =
      last !== undefined && (/[（“《]$/.test(last) || /^[\s，。；：、！？）”》…]+$/.test(segment));
    if (joins) all.push(`${all.pop()}${segment}`);
    else all.push(segment);
  }
  return all;
}
