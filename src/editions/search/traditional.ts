import { ConverterFactory } from 'opencc-js/core';
import hongKongPhrases from 'opencc-js/dict/HKPhrasesRev';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev';

/** How the trade says it in Taiwan and Hong Kong, where OpenCC has no entry. In simplified characters on both sides. */
const trade = [
  '网域名称 域名',
  '网域 域名',
  '凭证机构 证书颁发机构',
  '凭证 证书',
  '数位 数字',
  '资安 网络安全',
  '资讯安全 网络安全',
  '钓鱼网站 钓鱼',
  '云端 云',
  '防毒 杀毒',
  '程式码 代码',
  '原始码 源代码',
  '程式 程序',
  '档案 文件',
  '登入 登录',
  '网路 网络',
  '讯息 消息',
  '简讯 短信',
  '帐户 账户',
  '帐号 账号',
  '存取 访问',
  '检举 举报',
  '通报 报告',
  '骇入 入侵',
  '主机 服务器',
  '跳板机 跳板',
  '信箱 邮箱',
  '电邮 邮件',
  '萤幕 屏幕',
  '硬碟 硬盘',
  '随身碟 U盘',
  '软体 软件',
  '韧体 固件',
  '介面 界面',
  '设定 设置',
  '使用者 用户',
  '伺服器 服务器',
  '骇客 黑客',
  '品质 质量',
  '支援 支持',
  '汇出 导出',
  '汇入 导入',
  '签章 签名',
  '邮件标头 邮件头',
  '资料外泄 数据泄露',
  '外泄 泄露',
  '对话纪录 聊天记录',
  '纪录 记录',
  '执法单位 公安',
  '主管机关 主管部门',
];

/** What is said in Cantonese and written so in chats, as far as no word of Mandarin is written so. */
const cantonese = [
  '唔知点算 不知怎么办',
  '应该点算 应该怎么办',
  '乜嘢 什么',
  '唔对路 不对劲',
  '唔系 不是',
  '唔会 不会',
  '唔好 不要',
  '唔使 不用',
  '唔 不',
  '咗 了',
  '嘅 的',
  '佢 他',
  '喺 在',
  '冇 没有',
  '搵 找',
  '俾人 让人',
  '畀人 让人',
];

const simplify = ConverterFactory([characters, phrases]);
/** Every character of GB 2312: these are simplified already. */
const mainland = new Set(charactersOfGb2312(0xf7));

/** Text with traditional characters, as names have them, in simplified ones: as long as before. */
export const simplified = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (character) =>
    mainland.has(character) ? character : simplify(character),
  );

/** GB 2312 up to a row: 0xd7 for the 3755 characters of everyday Chinese, 0xf7 for all. */
export function charactersOfGb2312(lastRow: number): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= lastRow; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))];
}

/**
 * The table that the browser turns a question into simplified characters with: characters first, then
 * terms. It holds only what leads to words that stand in `text`. Read by `tools/search/traditional.ts`.
 */
export function traditionalTable(text: string) {
  const known = new Set(text);
  const fitting = entriesOf(characters).filter(([from, to]) => from !== to && known.has(to));
  const terms = new Map<string, string>();
  for (const [from, to] of [taiwanPhrases, hongKongPhrases].flatMap(entriesOf)) {
    terms.set(simplify(from), simplify(to));
  }
  for (const [from, to] of entriesOf([...trade, ...cantonese].join('|'))) terms.set(from, to);
  return {
    characters: fitting.map(([from, to]) => from + to).join(''),
    terms: [...terms].filter(([from, to]) => from !== to && text.includes(to)).map((pair) => pair.join(' ')),
  };
}

/** `from to` pairs as OpenCC writes them; of several meanings the first. */
function entriesOf(dictionary: string): [string, string][] {
  return dictionary
    .split('|')
    .map((entry) => entry.split(' '))
    .flatMap(([from, to]) => (from && to ? [[from, to] as [string, string]] : []));
}
