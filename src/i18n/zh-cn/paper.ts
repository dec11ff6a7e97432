import type { paper as keys } from '../en/paper.ts';

/** 写进草稿的固定文字（paper.…）。 */
export const paper: Record<keyof typeof keys, string> = {
  'paper.colon': '：',
  'paper.bytes': '{count}字节',
  'paper.moment': '{when}（{zone}，UTC{offset}）',
  'paper.moment-zone': '{when}（{zone}）',
  'paper.moment-no-zone': '{when}（时区未注明）',
  'paper.own-words': '“>”开头的行是我的原话。',
  'paper.read-words': '“|”开头的行是程序从我手上的文件读出的。',
  'paper.fixed-words': '其余是标题、固定文字。',
  'paper.read-from': '（读自文件{file}）',
  'paper.read-from-log': '（照我的证据记录表列出）',
  'paper.quoted': '“{text}”',
  'paper.mixed': '我的原话可能是另一种语言：{language}。',
};
