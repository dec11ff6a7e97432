import type { link as keys } from '../en/link.ts';

/** 链接页、卡片和搬走的网址的界面文字，简体中文。 */
export const link: Record<keyof typeof keys, string> = {
  'moved.title': '这一页搬到了别处',
  'moved.page': '去新地址看',
  'moved.part': '这部分搬到了别处：去新地址看',

  'link.title': '怎么链接到本指南',
  'link.description':
    '每一页、每一步都有链接、二维码、可以发到内网或邮件里的一段话，还有能嵌进你们网页的小卡片。',
  'link.kept': '网址长期不变，非搬不可的会自动转到新地址。要英文版，把zh-cn换成en。',
  'link.beside': '链接旁边写上你们接报点的名称和电话。不要统计谁点开过，也跟员工说明没有统计。',
  'link.no-script':
    '一键复制要用JavaScript，现在被禁用了，或者没加载出来。可以展开条目，用浏览器的右键菜单复制链接；也可以在路径前面写上你们这份指南的网址，照这三种写法：',
  'link.base': '这份指南的网址',
  'link.base.help': '默认取自本页。同事要是走别的网址访问，就改成那个。不会保存。',
  'link.find': '按标题找页面或步骤',
  'link.alone': '首页、各种情况和参考资料',
  'link.card': '看看它的卡片',
  'link.cards': '把卡片嵌进你们的网页',
  'link.cards.text':
    '卡片是不带脚本的小网页，用框架（iframe）嵌进门户就能显示。它跟着所在的那份指南一起更新，点里面的链接会在整个窗口打开。渠道卡片上都标着最近核对日期。',
  'link.cards.host':
    '门户和指南不在同一台主机上的，要由指南所在的服务器放行：/en/cards/和/zh-cn/cards/下的页面，CSP里不写frame-ancestors，或者把门户的网址写进去。',
  'link.data': '给程序用的',
  'link.data.text': '更新内容有订阅源；页面背后的数据可以直接下载，各配一份schema。网址和编号长期不变。',
  'link.data.feed': '更新了什么（Atom订阅）',
  'link.data.feed.title': '更新了什么',
  'link.data.channels': '渠道',
  'link.data.assets': '资产类型',
  'link.data.flow': '接活自查',
  'link.data.schema': 'schema',
  'link.search.name': '识别·留证·举报',
  'link.aliases': '二维码, 嵌入, iframe, 订阅, RSS, Atom, API, JSON, 内网, 门户',
  'link.tool.address': '网址',
  'link.tool.html': 'HTML',
  'link.tool.markdown': 'Markdown',
  'link.tool.plain': '纯文本',
  'link.tool.plain.line': '{title}：{url}',
  'link.tool.post': '发内网帖或邮件',
  'link.tool.frame': '卡片（HTML代码）',
  'link.tool.copy': '复制',
  'link.tool.copied': '已复制',
  'link.tool.not-copied': '浏览器不让本页复制，请自己选中文字再复制。',
  'link.tool.qr': '二维码',
  'link.tool.qr.label': '{url}的二维码',
  'link.tool.qr.save': '存成SVG',
  'link.tool.base.wrong': '要填https://intranet.example/guide/这样的网址。下面的链接仍以{base}开头。',
  'link.tool.base.own': '这个网址只有这台设备打得开。请改成同事访问时用的网址。',
  'link.tool.shown': '找到{count}个',
  'link.tool.none': '没有哪个标题或路径同时包含这些词。',
};
