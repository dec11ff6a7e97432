/* Words that questions are built with and that tell no page from another. */

const english =
  "a about an and any anyone are as at be been but by can could did do does doing don't for from get gets getting go going got had has have having he her him his how i i'm if in into is it it's its just like may me might mine must my need needs no not now of off on or our ours out please shall she should so some somebody someone something tell than that the their them then there these they this those to up us want wants was we were what what's when where which who whom whose why will with would you your yours";

export const englishStopWords = new Set(english.replaceAll("'", ' ').split(' '));

/** Cut out of a question before it is looked up; longer ones first. */
const chinese =
  '的时候 时候 被人 有人 让我 叫我 几天 就是 不是 都是 但是 为什么 怎么办 怎么样 是不是 能不能 会不会 有没有 要不要 可不可以 该不该 什么样 什么时候 多长时间 怎么 怎样 如何 什么 哪里 哪儿 哪个 哪些 哪家 哪种 谁 请问 应该 可以 需要 一下 一个 这个 那个 这种 我们 咱们 他们 你们 自己 然后 现在 如果 因为 所以 还是 或者 以及 已经 吗 呢 吧 啊 呀 嘛 了 的 我 你 他 她 它 这 那';

export const chineseStopWords = new RegExp(
  chinese
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** What a character says that stands by itself in a question: 我被人骗了. */
export const meantBy: ReadonlyMap<string, string> = new Map(
  ['骗诈骗', '黑入侵', '签签名', '删删除', '毒木马', '罚处罚', '搜搜查'].map((pair) => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
);
