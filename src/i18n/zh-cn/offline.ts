import type { offline as keys } from '../en/offline.ts';

/** 离线版：介绍页，也是文件的首页说明。 */
export const offline: Record<keyof typeof keys, string> = {
  'offline.title': '离线版',
  'offline.description':
    '全部内容连同搜索和工具都在一个文件里，放在硬盘或U盘上双击就能打开，不用服务器和网络。',
  'offline.state': '版本{version}，内容截至{date}。',
  'offline.state.undated': '版本{version}，日期不详。',
  'offline.checked': '联系方式核对于{first}至{last}，',
  'offline.checked.on': '联系方式核对于{date}，',
  'offline.due': '下次核对：{date}。',
  'offline.overdue': '有的已过核对期。使用前先到官方网站确认，或者换一份新的。',
  'offline.more': '这一份的说明',
  'offline.get': '按语言下载。两个文件放在同一个文件夹里，就能切换语言。',
  'offline.not-built': '本站生成时没有带上离线文件。维护的人这样生成：',
  'offline.know': '使用须知',
  'offline.know.network': '这个文件不访问网络，自带的策略也禁止。官方网站的链接，你点了才会打开。',
  'offline.know.script':
    '搜索和工具要用JavaScript。用不了的话，所有页面依次排开，用浏览器的查找（Ctrl+F，Mac上按⌘F）。',
  'offline.know.keep': '没做完的存成文件，不要选“保存在这个浏览器里”：从硬盘打开的其他文件有可能读到。',
  'offline.know.paper':
    '打印的是当前这一页；要打印全部，去“打印”页。全书和速查单另有PDF，和这个文件一起生成。',
  'offline.print': '打印全部',
  'offline.print.how': '按阅读顺序打印全部页面，要用几百张纸。只要一页，打开那一页再打印。',
  'offline.server': '这一页生成的链接、二维码和卡片指向服务器上的那一份，要到那里用。地址是',
  'offline.know.old': '已过核对期的联系方式标红，使用前先到官方网站确认。',
  'offline.contacts': '联系方式的核对日期',
  'offline.contact': '联系方式',
  'offline.contact.checked': '核对日期',
  'offline.contact.due': '下次核对',
};
