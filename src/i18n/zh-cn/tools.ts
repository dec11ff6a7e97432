import type { tools as keys } from '../en/tools.ts';

/** 各工具共用的界面文字。 */
export const tools: Record<keyof typeof keys, string> = {
  'tool.private': '只在这个浏览器里运行，不向外发送任何数据；你不选保存，就什么都不留。断网也能用。',
  'tool.no-script': '这个工具要用JavaScript，现在JavaScript被禁用了，或者没加载出来。',
  'tool.pause': '暂停',
  'tool.continue': '继续',
  'tool.cancel': '取消',
  'tool.bytes-done': '{done}／共{total}',
  'tool.time-left': '大约还要{time}',
  'tool.print': '打印',
  'tool.erase': '清除',
  'tool.found.nothing': '空',
  'tool.expected.text': '文本',
  'tool.expected.timestamp': '带时区偏移的时间，如2026-11-22T20:33:01+08:00',
  'tool.expected.utc-timestamp-or-null': 'UTC时间或null',
  'tool.expected.whole-number': '不小于0的整数',
  'tool.expected.sha256': '64个小写十六进制字符',
  'tool.expected.sha256-or-empty': '64个小写十六进制字符，或留空',
  'tool.expected.evidence-number': 'E0001这样的编号',
  'tool.expected.evidence-numbers': 'E0001这样的编号列表',
  'tool.expected.unique-number': '不重复的编号',
  'tool.expected.known-number': '记录表里有的编号',
  'tool.expected.record': '一条记录{…}',
  'tool.expected.list': '一个列表[…]',
  'tool.expected.version': '版本号',
  'tool.expected.no-such-field': '没有这个字段',
};
