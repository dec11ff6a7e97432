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
  'print.contacts':
    '联系方式最近一次核对在{first}至{last}之间，每条都注明日期；要用的时候，先到官方网站核实。',
  'print.not-here': '要在屏幕上用的工具不在打印之列。证据记录和各类报告的纸质表格另有页面：',
  'print.address': '本站地址',

  'handouts.title': '单页',
  'handouts.description': '每份一面纸，A4或Letter都行：可以发，可以贴，可以放在电话旁边。',
  'handouts.check': '贴出去之前：到官方网站核对号码，写上本单位的接报点，记下哪天要换新的。',
  'handouts.for-everybody': '人人适用',
  'handouts.by-asset': '每类资产一份',
  'handouts.more': '详见：',
  'handouts.how': '一面A4或Letter。按Ctrl+P（Mac上按⌘P）打印。',
  'handouts.foot': '出处、理由在该页上，哪些是我们的建议也有注明。本站不是主管机关，也不提供法律意见。',
  'handouts.signs': '对照这几条',
  'handouts.steps': '按这个顺序做',
  'handouts.desk': '本单位接报点：',
  'handouts.lawyer': '信得过的律师：',
  'handouts.elsewhere': '不在中国大陆，当地主管机关：',
  'handouts.place': '国家和地区',
  'handouts.none': '暂未查到',
  'handouts.qr': '{address}的二维码',
  'handouts.qr-blank': '在这里写上你们的网址：',
};
