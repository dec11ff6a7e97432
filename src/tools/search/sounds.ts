import { pairsOf } from '../../formats/search/pairs.ts';
import { readOnce, type Vocabulary } from './vocabulary.ts';

/**
 * A run of Chinese with its slips mended, or undefined: what an input method offers next to the right word
 * sounds the same. Only whole words of `vocabulary` are put in, and only for one with as many right
 * characters as wrong ones, or nearly everything would be close to something. `isKnown` says of a pair of
 * characters whether it stands anywhere.
 */
export function mended(
  run: string,
  vocabulary: Vocabulary,
  isKnown: (pair: string) => boolean,
): string | undefined {
  const { sounds, chinese } = readOnce(vocabulary);
  const characters = [...run];
  for (const word of chinese) {
    for (let at = 0; at + word.length <= characters.length; at += 1) {
      const typed = characters.slice(at, at + word.length);
      const wrong = typed.filter((character, index) => character !== word[index]);
      if (wrong.length === 0 || wrong.length > word.length / 2) continue;
      const isSameSound = typed.every(
        (one, index) => one === word[index] || (sounds.get(one) ?? '?') === sounds.get(word[index] ?? ''),
      );
      // Typed alone, a longer word may also have another character that looks the same: 时间截.
      const isOneOfMany = word.length > 2 && wrong.length === 1 && characters.length <= 4;
      if (!(isSameSound || isOneOfMany) || pairsOf(typed.join('')).every(isKnown)) continue;
      characters.splice(at, word.length, ...word);
    }
  }
  const text = characters.join('');
  return text === run ? undefined : text;
}

/**
 * `jubao` for 举报: each of several Chinese words that are spelt so, or the words that were typed in one go.
 * Nothing when a part of it is no word.
 */
export function bySpelling(word: string, vocabulary: Vocabulary): string[][] {
  const { spelt } = readOnce(vocabulary);
  const whole = spelt.get(word);
  if (whole) return whole.map((one) => [one]);
  const parts = partsOf(word, spelt);
  return parts ? [parts] : [];
}

/** `lixianban` of `lixian ban`: pinyin with gaps where Chinese has none. Undefined when it is anything else. */
export function withoutGaps(text: string, vocabulary: Vocabulary): string | undefined {
  const letters = text.replaceAll(' ', '');
  if (letters === text || !/^[a-z]+$/.test(letters)) return undefined;
  return bySpelling(letters, vocabulary).length > 0 ? letters : undefined;
}

/** Longest first, so that `daimaqianming` is 代码签名 and not four characters. */
function partsOf(word: string, spelt: ReadonlyMap<string, string[]>): string[] | undefined {
  if (word === '') return [];
  for (let end = word.length; end >= 3; end -= 1) {
    const [first] = spelt.get(word.slice(0, end)) ?? [];
    const rest = first && partsOf(word.slice(end), spelt);
    if (first && rest) return [first, ...rest];
  }
  return undefined;
}
