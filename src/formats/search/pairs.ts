/*
 * Chinese is written without blanks, and no two programs cut it into the same words. So the index holds
 * every two neighbouring characters as one word, 代码签名 as 代码 码签 签名 名, and a question is cut the
 * same way: by the same code, in every browser. A chain of pairs is then exactly a piece of text.
 */

/** A Chinese character. */
export const han = /\p{Script=Han}/u;

/** The name of an index of pairs, so that Pagefind neither cuts words itself nor looks for a stemmer. */
export const pairsPrefix = 'x-';

/** Languages written without blanks between words. */
export const isInPairs = (language: string) => /^zh\b/i.test(language);

/**
 * `text` with every Chinese character followed by its neighbour and a blank. `next` is the first character
 * of what follows `text` in the same line, where there is any.
 */
export function toPairs(text: string, next = ''): string {
  const characters = [...text];
  let paired = '';
  for (const [index, character] of characters.entries()) {
    const follower = characters[index + 1] ?? next;
    const isHan = han.test(character);
    if (isHan && han.test(follower)) paired += `${character}${follower} `;
    else if (isHan && /[\p{L}\p{N}]/u.test(follower)) paired += `${character} `;
    else if (!isHan && !/\s/.test(character) && han.test(follower)) paired += `${character} `;
    else paired += character;
  }
  return paired;
}

/** A run of Chinese in pairs, as a question asks for it; any other word as it is. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (!han.test(run) || characters.length === 1) return [run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

const latinEnd = /(?!\p{Script=Han})[\p{L}\p{N})%,.:;]$/u;
const latinStart = /^(?!\p{Script=Han})[\p{L}\p{N}(]/u;

/** The words of an index of pairs as text: of each pair the first character. */
export function fromPairs(words: readonly string[]): string {
  let text = '';
  for (const word of words) {
    const own = word.replace(/^(\p{Script=Han})\p{Script=Han}$/u, '$1');
    const isApart = latinEnd.test(text) && latinStart.test(own);
    text += isApart ? ` ${own}` : own;
  }
  return text;
}
