import type { tools as keys } from '../en/tools.ts';

/** 各工具共用的界面文字。 */
export const tools: Record<keyof typeof keys, string> = {
  'tool.private': '只在这个浏览器里运行：什么也不外发；你不要求，什么也不保存。断网也能用。',
  'tool.no-script': '工具本身要靠JavaScript运行，现在它被关掉了，或者没加载出来。',
  'tool.pause': '暂停',
  'tool.continue': '继续',
  'tool.cancel': '取消',
  'tool.bytes-done': '{done}／共{total}',
  'tool.time-left': '大约还要{time}',
  'tool.print': '打印',
  'tool.erase': '清除',
};
