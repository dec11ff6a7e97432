import type { organisation as keys } from '../en/organisation.ts';

/** 单位自己的内容前后的文字。放了organisation.json的副本会加载这个文件，所以要短。 */
export const organisation: Record<keyof typeof keys, string> = {
  'organisation.first': '{name}内部，先找这里',
  'organisation.advice': '有人有危险，先打报警电话。其他渠道都可直接找，尤其是这个接报点可能牵涉其中时。',
  'organisation.ours': '（我们的建议）',
  'organisation.checked-short': '{date}核对',
  'organisation.checked': '{name}于{date}核对。',
  'organisation.overdue': '已过核对期，请先确认。',
  'organisation.channels': '{name}的渠道',
  'organisation.handouts': '{name}的速查单',
};
