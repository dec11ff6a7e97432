import type { link as keys } from '../en/link.ts';

/** 链接工具、卡片和搬走的网址的界面文字，简体中文。 */
export const link: Record<keyof typeof keys, string> = {
  'moved.title': '这一页搬到了别处',
  'moved.page': '到新地址去看',
  'moved.part': '这一部分搬到了别处：到新地址去看',
};
