/*
 * A language that nobody speaks, for looking at pages: English that can still be read, with an accent on
 * every letter, two fifths longer, between ⟦ ⟧. What is cut off in it would be in German; a word without
 * accents is written into a template or a script. `PSEUDO=1 npm run build`; never published.
 */
const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = [...'ÅßÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];

/** What a string holds besides words: places for values, addresses, the targets of links. */
const fixed = /(\{\w+\}|https?:\S+|\]\([^)]*\))/;
/** The words that make it longer are short, so that a line can end between them. */
const filler = 'ẋẋẋẋ ';

export function pseudo(text: string): string {
  const words = text
    .split(fixed)
    .map((part, index) => (index % 2 === 1 ? part : [...part].map(accent).join('')))
    .join('');
  const longer = Math.ceil(text.length * 0.4);
  return `⟦${words} ${filler
    .repeat(Math.ceil(longer / filler.length))
    .slice(0, longer)
    .trim()}⟧`;
}

const accent = (letter: string) => accented[plain.indexOf(letter)] ?? letter;
