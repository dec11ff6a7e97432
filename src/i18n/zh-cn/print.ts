import type { print as keys } from '../en/print.ts';

/** 打印版全书和单页。 */
export const print: Record<keyof typeof keys, string> = {
  'print.title': '打印全书',
  'print.description': '全部页面按阅读顺序排好，带目录。可以全部打印，也可以只打印勾选的部分。',
  'print.front': '纸质全书',
  'print.contents': '目录',
  'print.all': '全部打印',
  'print.some': '只打印勾选的部分',
  'print.button': '打印',
  'print.how': '选好后按Ctrl+P（Mac上按⌘P）打印，也可以在那里存成PDF。',
  'print.only': '只打印这一部分',
  'print.whole': '恢复显示全书',
  'print.contacts': '联系方式最近一次核对在{first}至{last}之间，每条都注明日期；要用的时候，先到官方网站核实。',
  'print.not-here': '要在屏幕上用的工具不在打印之列。证据记录和各类报告的纸质表格另有页面：',
  'print.address': '本站地址',
};
