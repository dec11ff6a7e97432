import { pinyin } from 'pinyin-pro';
import type { Prepared } from './prepare.ts';
import { simplified } from './traditional.ts';

/** What a question is corrected by, loaded only when a word of it stands nowhere. Read by `tools/search/vocabulary.ts`. */
interface Vocabulary {
  /** Latin words, sorted: those of titles, headings and search words. */
  signposts: string;
  /** Latin words that stand on several pages, to go on from the first letters. */
  others: string;
  /** Chinese words of two to four characters in titles, headings and search words. */
  chinese: string;
  /** Common characters by their sound: `ju举具局…`. */
  sounds: string;
}

const latin = /(?!\p{Script=Han})[\p{L}][\p{L}\p{N}]{2,}/gu;
const leastPages = 2;

export function vocabularyOf(pages: readonly Prepared[], common: ReadonlySet<string>): Vocabulary {
  const signposts = new Set<string>();
  const counts = new Map<string, number>();
  const chinese = new Set<string>();
  for (const page of pages) {
    for (const text of page.signposts) {
      for (const [word] of text.toLowerCase().matchAll(latin)) signposts.add(word);
      for (const word of chineseWords(simplified(text))) chinese.add(word);
    }
    for (const word of new Set(page.text.toLowerCase().match(latin))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const others = [...counts].filter(([word, count]) => count >= leastPages && !signposts.has(word));
  return {
    signposts: [...signposts].toSorted().join(' '),
    others: others
      .map(([word]) => word)
      .toSorted()
      .join(' '),
    chinese: [...chinese].toSorted().join(' '),
    sounds: chinese.size > 0 ? soundsOf(common) : '',
  };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Words of two characters, and whole search words of up to four: the segmenter knows neither 域名 nor 微信.
 */
function chineseWords(text: string): string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const short = words.filter((word) => /^\p{Script=Han}{2}$/u.test(word));
  return /^\p{Script=Han}{2,4}$/u.test(text) ? [...short, text] : short;
}

/** One line a syllable, its characters behind it. */
function soundsOf(common: ReadonlySet<string>): string {
  const bySound = new Map<string, string>();
  for (const character of common) {
    const sound = pinyin(character, { toneType: 'none', type: 'string', v: true });
    if (/^[a-z]+$/.test(sound)) bySound.set(sound, (bySound.get(sound) ?? '') + character);
  }
  return [...bySound]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, characters]) => sound + characters)
    .join('\n');
}
