import type { readme as keys } from '../en/readme.ts';

/** 证据包内README.html的文字：也许多年以后才有人读到，而且从没见过本站。 */
export const readme: Record<keyof typeof keys, string> = {
  'readme.language': '简体中文',
  'readme.title': '证据包',
  'readme.intro-bag': '这个文件夹里有留作证据的文件（在data里）、各文件的SHA-256，以及保管链（谁移交给谁）。',
  'readme.intro-list':
    '这个文件夹列出留作证据的文件、各文件的SHA-256，以及保管链（谁移交给谁）；不含文件本身。',
  'readme.warning-bag':
    '不要打开data里的文件：可能有害。文件夹里的东西不要改动、改名，也不要添加。分析用副本。',
  'readme.warning-list': '文件夹里的东西和原件都不要改动、改名，也不要添加。分析用副本。',

  'readme.case': '案件信息',
  'readme.reference': '案件编号',
  'readme.keeper': '记录人',
  'readme.organisation': '单位',
  'readme.clock': '时钟偏差',
  'readme.begun': '开始记录',
  'readme.made': '生成时间',
  'readme.generator': '生成工具',
  'readme.not-stated': '未填写',

  'readme.items': '证据条目（{count}）',
  'readme.items-number': 'data里的文件以编号命名。',
  'readme.items-note':
    '看不见的字符写成⟨U+202E⟩这样的编号。准确的文件名、路径、时间、来源和备注见evidence-log.json；表格软件用index.csv。',
  'readme.number': '编号',
  'readme.name': '原文件名',
  'readme.size': '字节数',
  'readme.what': '这是什么',

  'readme.custody': '保管链',
  'readme.custody-none': '没有移交记录。',
  'readme.at': '时间',
  'readme.from': '移交人',
  'readme.to': '接收人',
  'readme.reason': '事由',
  'readme.place': '地点',
  'readme.handed': '证据条目',
  'readme.evidence': '条目的哈希值',
  'readme.previous': '上一行的哈希值',
  'readme.digest': '本行的哈希值',
  'readme.head': '保管链末行哈希值：',
  'readme.head-note': '抄到别人无法悄悄改动的地方，或请接收人签字，日后核对。',

  'readme.check': '校验这个证据包',
  'readme.check-first':
    '在这个文件夹里打开终端，输入对应系统的命令。先拿tagmanifest-sha256.txt的SHA-256与从别的途径（纸上、举报材料、时间戳）拿到的值核对：',
  'readme.check-lists': '两者一致，再检查清单和本页，每行都应显示OK（中文Linux上是“成功”）：',
  'readme.check-bag': '然后检查证据文件，每行都应显示OK（或“成功”）：',
  'readme.check-originals':
    '然后检查原件：把SHA256SUMS复制到它所列路径的起始目录，在那里打开终端。每行都应显示OK（或“成功”）。反斜杠开头的行，只有PowerShell读不了。',
  'readme.check-more-bag':
    '清单看不出添加的文件，两个程序看得出：hashdeep按自己的清单，bagit-python按BagIt规范（RFC 8493）。',
  'readme.check-more-list':
    'SHA256SUMS看不出添加的文件，hashdeep程序看得出：把hashdeep.txt复制到同一位置，FOLDER换成当初列入的文件和文件夹。名称带换行符的文件不在hashdeep.txt里。',

  'readme.limits': '这个证据包不能证明什么',
  'readme.limit-files': 'SHA-256说明文件与列入清单时相同，不说明谁做的、内容是否属实。',
  'readme.limit-times':
    '时间取自记录所用设备的时钟和手工填写。浏览器只知道最后修改时间，不知道创建和访问时间。',
  'readme.limit-chain':
    '保管链看得出某行被改、被挪或从中间抽走。末尾几行被删、整条链被重写，只有另存别处的末行哈希值看得出。',
  'readme.limit-whole':
    '能改动这个文件夹的人，也能重做所有清单。只有另存别处的tagmanifest-sha256.txt哈希值（签过字，或加盖过时间戳）看得出。',
  'readme.limit-court': '有证据包，不等于证据会被采纳：由办案机关或法院决定，他们可能还要原始设备或账号。',
};
