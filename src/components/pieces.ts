/** Units that a line must not break inside: words with the space or punctuation that follows them. */
export function pieces(text: string): string[] {
  const hasChinese = /[\u4e00-\u9fff]/.test(text);
  if (!hasChinese) return text.match(/\S+\s*/g) ?? [];
  const all: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = all.at(-1);
    const joins =
      last !== undefined &&
      (/[（“《]$/.test(last) ||
        // Between them browsers set a small blank, but not where a line may break.
        /^(?:[A-Za-z0-9]\p{Script=Han}|\p{Script=Han}[A-Za-z0-9])/u.test(last.slice(-1) + segment) ||
        /^(?:一|先|再|不|别|或)$/.test(last) ||
        /^[\s，。；：、！？）”》…]+$/.test(segment));
    if (joins) all.push(`${all.pop()}${segment}`);
    else all.push(segment);
  }
  return all;
}
