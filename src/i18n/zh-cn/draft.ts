import type { draft as keys } from '../en/draft.ts';

/** 举报草稿工具的界面文字（draft.…），以及写进草稿的固定文字（paper.…）。 */
export const draft: Record<keyof typeof keys, string> = {
  'draft.due.until': '{when}前（{zone}，UTC{offset}）',
  'draft.due.passed': '{when}已到期（{zone}，UTC{offset}），仍要马上报',
  'draft.due.today': '今天{time}',
  'draft.due.tomorrow': '明天{time}',
  'draft.due.yesterday': '昨天{time}',
  'draft.due.on': '{date}{time}',

  'draft.receipt.title': '举报回执（自己留存）',
  'draft.receipt.channel': '报给',
  'draft.receipt.way': '方式',
  'draft.receipt.sent': '提交时间',
  'draft.receipt.reference': '对方给的编号',
  'draft.receipt.text': '所提交文字的SHA-256（字节数）',
  'draft.receipt.evidence': '证据清单的SHA-256（条目数）',
  'draft.receipt.notes': '备注',
  'draft.receipt.none': '无',

  'draft.xarf.unsupported': '你选的滥用类型，这种格式里没有对应的类别，用文字版。',
  'draft.xarf.missing': '这种格式的必填项还没填全。它不能匿名。',

  'draft.mail.sender': '邮件程序会带上你自己的邮箱地址。要匿名就不要用邮件发。这里不会替你附任何文件。',

  'draft.language.advice': '这是我们的建议：查到的资料没写它受理哪些语言。',

  'draft.problem.not-json': '{file}不是草稿：读不出JSON，可能不完整。当前内容没有改动。',
  'draft.problem.other-format': '{file}是JSON，但不是这个工具的草稿。当前内容没有改动。',
  'draft.problem.newer':
    '{file}是更新版本的指南写的（格式{found}，本页只读到{expected}），请到那个版本里打开。当前内容没有改动。',
  'draft.problem.field': '{file}里有的内容不合格式。当前内容没有改动：',
  'draft.problem.field-at': '{at}：读到{found}',
  'draft.problem.field-missing': '{at}：缺少',

  'paper.colon': '：',
  'paper.bytes': '{count}字节',
  'paper.moment': '{when}（{zone}，UTC{offset}）',
  'paper.moment-zone': '{when}（{zone}）',
  'paper.moment-no-zone': '{when}（时区未注明）',
  'paper.own-words': '以“>”开头的行是我本人的原话，其余是标题和固定文字。',
  'paper.mixed': '我本人的原话可能用的是另一种语言：{language}。',
};
