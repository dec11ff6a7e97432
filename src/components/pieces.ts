/* Of words that are one character: those that lean on what stands before them, always, or on a longer word only. */
const always = /^[的地得了着过吗呢吧们者局部厅器机商号院库]$/;
const onWords = /^[里上中下内外前后时等人谁]$/;
const isOne = (text: string) => /^\p{Script=Han}$/u.test(text);
const marks = /^[\s，。；：、！？）”》…]+$/;
const opens = /[（“《]$/;
const ends = /[\s，。；：、！？）”》…]$/;

/**
 * Units that a line must not break inside: words with the space or punctuation that follows them. A Chinese
 * word of one character stays with the word that it belongs to, so that no line ends or begins with it alone.
 */
export function pieces(text: string): string[] {
  const hasChinese = /[\u4e00-\u9fff]/.test(text);
  if (!hasChinese) return text.match(/\S+\s*/g) ?? [];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const all: string[] = [];
  let leansOn = false;
  for (const [index, { segment }] of words.entries()) {
    const last = words[index - 1]?.segment ?? '';
    const next = words[index + 1]?.segment ?? '';
    const leansBack =
      last !== '' &&
      !ends.test(last) &&
      (always.test(segment) ||
        (onWords.test(segment) && !isOne(last)) ||
        (isOne(segment) && (next === '' || marks.test(next) || opens.test(next))));
    const joins =
      leansOn || leansBack || opens.test(last) || marks.test(segment) || isGlued(last.slice(-1) + segment);
    if (joins && last !== '') all.push(`${all.pop()}${segment}`);
    else all.push(segment);
    // A unit after its number is whole: 27日.
    leansOn = isOne(segment) && !leansBack && !/\d$/.test(last);
  }
  return all;
}

/**
 * Latin letters beside Chinese ones, where browsers set a small blank but may not break, and names such as
 * `CERT/CC`. Before a number a line may end, but not inside a date: 2023年 | 11月27日.
 */
const isGlued = (pair: string) =>
  /^(?:[A-Za-z0-9]\p{Script=Han}|\p{Script=Han}[A-Za-z]|月\d|[\x21-\x7e]{2})/u.test(pair);
