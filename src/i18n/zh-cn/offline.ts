import type { offline as keys } from '../en/offline.ts';

/** 离线版：介绍页，也是文件的首页说明。 */
export const offline: Record<keyof typeof keys, string> = {
  'offline.title': '离线版',
  'offline.description': '全部内容、搜索和工具都在一个文件里，从硬盘或U盘双击打开，不用服务器和网络。',
  'offline.state': '版本{version}，截至{date}。',
  'offline.state.undated': '版本{version}，日期不详。',
  'offline.checked': '联系方式核对于{first}至{last}，',
  'offline.checked.on': '联系方式核对于{date}，',
  'offline.due': '下次核对：{date}。',
  'offline.overdue': '有的已过核对期。先到官方网站确认，或换一份新的。',
  'offline.more': '关于这一份',
  'offline.get': '按语言下载。两个文件放在同一文件夹，就能切换语言。',
  'offline.not-built': '本站没放离线文件，向维护本站的人要。生成的命令：',
  'offline.know': '使用须知',
  'offline.know.network': '文件不访问网络，自带的安全策略也禁止访问。官方网站的链接，点了才打开。',
  'offline.know.script':
    '搜索和工具要用JavaScript。用不了时，所有页面依次排开，用浏览器查找（Ctrl+F，Mac：⌘F）。',
  'offline.know.keep': '没做完的存成文件，别选“保存在这个浏览器里”：从硬盘打开的其他文件可能读到你存的内容。',
  'offline.know.paper': '打印的是当前页；要打印全部，去“打印全书”页。全书、速查单的PDF和本文件一起生成。',
  'offline.print': '打印全部',
  'offline.print.how': '按阅读顺序打印全部页面，要几百张纸。只要一页，打开那一页再打印。',
  'offline.server': '链接、二维码和卡片要到服务器上的那份指南里做，地址是',
  'offline.know.old': '已过核对期的联系方式标红，先到官方网站确认。',
  'offline.contacts': '联系方式核对日期',
};
