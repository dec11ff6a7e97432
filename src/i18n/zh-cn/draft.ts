import type { draft as keys } from '../en/draft.ts';

/** 举报草稿工具的界面文字（draft.…），以及写进草稿的固定文字（paper.…）。 */
export const draft: Record<keyof typeof keys, string> = {
  'paper.colon': '：',
  'paper.bytes': '{count}字节',
  'paper.no-zone': '时区未注明',
  'paper.own-words': '以“>”开头的行是我本人的原话，其余是标题和固定文字。',
  'paper.mixed': '我本人的原话可能用的是另一种语言：{language}。',
};
