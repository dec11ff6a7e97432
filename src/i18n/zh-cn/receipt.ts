import type { receipt as keys } from '../en/receipt.ts';

/** 回执，以及拿文件和回执核对。属于 draft。 */
export const receipt: Record<keyof typeof keys, string> = {
  'draft.receipt.help': '回执里只有文字的哈希值。',
  'draft.receipt.when': '什么时候报的？',
  'draft.receipt.reference.help': '没有编号就写接待人。',
  'draft.receipt.notes.help': '受理方说了什么，要你做什么、不做什么。',
  'draft.receipt.what': '受理方拿到的是哪一份？',
  'draft.receipt.what.taken': '我在{time}复制、保存或打印的那份',
  'draft.receipt.what.now': '上面现在这份',
  'draft.receipt.what.pieces': '逐项复制过去的，最后一项复制于{time}',
  'draft.receipt.what.none': '没有交文字，是口头说的',
  'draft.receipt.what.xarf': '还有我在{time}保存的XARF文件：',
  'draft.receipt.save': '保存供程序读取的回执（.json）',
  'draft.receipt.save-text': '保存回执',
  'draft.receipt.print': '打印回执',
  'draft.receipt.no-time': '先填举报的日期和时间。',

  'draft.check': '核对保存过的回执',
  'draft.check.help': '打开供程序读取的回执（.json），拿文件来比：当时交的是不是这一份？',
  'draft.check.open': '打开回执',
  'draft.check.opened': '已打开{name}，显示在本工具最下面。',
  'draft.check.compare': '选一个文件来比',
  'draft.check.first': '先打开回执。',
  'draft.check.large': '{name}太大，不像举报材料，没有读取。',
  'draft.check.text': '{name}就是这份回执对应的文字，逐字节一致。',
  'draft.check.text-lines':
    '{name}里就是这份回执对应的文字，一字不差，只有换行符（CR LF、LF）或末尾空行不同，所以“sha256sum”得到另一个值。',
  'draft.check.xarf': '{name}就是这份回执里的XARF文件，逐字节一致。',
  'draft.check.other':
    '{name}不是这份回执对应的文字。邮件程序可能改了折行、加了签名档，请用从这里存下的文件再试。',
  'draft.check.no-text': '这份回执没有对应的文字，{name}也不是回执里的文件。',

  'draft.receipt.title': '举报回执（自己留存）',
  'draft.receipt.channel': '报给',
  'draft.receipt.way': '方式',
  'draft.receipt.sent': '提交时间',
  'draft.receipt.reference': '受理编号',
  'draft.receipt.text': '所提交文字的SHA-256（字节数）',
  'draft.receipt.pieces': '逐项提交。复制最后一项时全文的SHA-256（字节数）',
  'draft.receipt.xarf': 'XARF文件的SHA-256（字节数）',
  'draft.receipt.evidence': '证据清单的SHA-256（条目数）',
  'draft.receipt.notes': '备注',
  'draft.receipt.none': '无',
};
