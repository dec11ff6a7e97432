import { expect, test } from 'playwright/test';
import { zhCn } from '../../src/i18n/zh-cn/index.ts';
import { chineseWords } from '../fixtures/chinese.ts';

/** How Chinese is set here. `wrong` must be found and `right` must not, or the rule has lost its sense. */
const rules = [
  {
    title: 'Chinese sentences have Chinese marks',
    find: /\p{sc=Han}[,;:!?]|[,;:!?] *\p{sc=Han}|\p{sc=Han}\.(?=\s|$)/u,
    wrong: ['停手,留证', '停手。留证.', 'IP地址:见下'],
    right: ['如.com的注册商', '停手，留证。'],
  },
  {
    title: 'what stands in brackets in Chinese stands in Chinese brackets',
    find: /\p{sc=Han}\(|\([^()]*\p{sc=Han}/u,
    wrong: ['证据(见下)', 'PDF(两页)'],
    right: ['证据（见下）', 'journald.conf(5)与'],
  },
  {
    title: 'no blank is typed around Chinese: the browser sets the gap to Latin letters',
    // A number before a heading, or of an article of a law before its content, is no part of the sentence.
    find: /(?<!\d[条款项])(?<=\p{sc=Han}) +[\p{sc=Han}A-Z0-9]|(?<!^\d+)(?<=[A-Z0-9]) +\p{sc=Han}/iu,
    wrong: ['存成 PDF', 'IP 地址', '停手 留证'],
    right: ['存成PDF', '1 找上门', '第23条 有制度', '内容是“Code signing”的邮件'],
  },
  {
    title: 'no blank is typed around Chinese marks',
    find: /\s[，。；：！？、”）》]|[，。；：！？、“（《][ \t]/u,
    wrong: ['停手 。', '停手， 留证'],
    right: ['停手，留证。'],
  },
  {
    title: 'Chinese quotes with “ ” and ‘ ’, as on the mainland',
    find: /[「」『』]|\p{sc=Han}["']|["']\p{sc=Han}/u,
    wrong: ['「证据」', '说"停"', "'停'"],
    right: ['“证据”'],
  },
  {
    title: 'an omission is …… in Chinese; one sign alone only names what is drawn so',
    find: /\.\.\.|。。|(?<![…“{[])…(?!…)|(?<!…)…(?![…”}\]])/u,
    wrong: ['等...', '等。。。', '等…'],
    right: ['等……', '“…”菜单', '一个列表[…]'],
  },
  {
    title: 'a dash is —— in Chinese; one sign alone stands between numbers',
    find: /--|–|(?<![—\d日月年])—(?!—)|(?<!—)—(?![—\d])/u,
    wrong: ['证据--日志', '证据—日志', '9:00–18:00'],
    right: ['证据——日志', '9:00—18:00'],
  },
  {
    title: 'letters, digits and signs of Latin are not full-width',
    find: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％＠＃＆＋－＝～]/u,
    wrong: ['１２３３９', 'ＰＤＦ', '50％'],
    right: ['12339', '50%', '这样／那样'],
  },
  {
    title: 'no word and no mark is doubled by accident',
    find: /(的|了|是|在|和|不|与|把|被|，|、|；|：)\1/u,
    wrong: ['对方的的要求', '停手，，留证'],
    right: ['对方的要求', '看看', '常常'],
  },
];

for (const { title, find, wrong, right } of rules) {
  test(title, () => {
    expect(wrong.filter((text) => !find.test(text))).toEqual([]);
    expect(right.filter((text) => find.test(text))).toEqual([]);
    const found = chineseWords().flatMap(({ place, text }) => {
      const at = find.exec(text)?.index;
      return at === undefined ? [] : [`${place}: ${text.slice(Math.max(0, at - 15), at + 15)}`];
    });
    expect(found).toEqual([]);
  });
}

/** What is called the same in Chinese, and the places of values. */
const names = /Windows|macOS|Linux|App|Message-ID|SHA-256|UTC|HTML|Markdown|schema|\{\w+\}/g;
const isForeign = (text: string) => !/\p{sc=Han}/u.test(text) && /\p{L}/u.test(text.replaceAll(names, ''));

test('no string of the interface, and no sentence of the content, is left untranslated in Chinese', () => {
  expect(['Save', 'Save the log', 'Windows and macOS'].filter((text) => !isForeign(text))).toEqual([]);
  expect(['SHA-256', '{when}（{zone}，UTC{offset}）', '存成HTML'].filter(isForeign)).toEqual([]);
  expect(Object.entries(zhCn).filter(([, text]) => isForeign(text))).toEqual([]);
  // Names of bodies and titles of works have up to four words.
  const sentence = /(?:\p{L}{2,}\S* +){4}\p{L}{2,}/u;
  expect(chineseWords().filter(({ text }) => isForeign(text) && sentence.test(text))).toEqual([]);
});

test('every Chinese bracket and quotation mark that opens also closes', () => {
  expect(chineseWords().length).toBeGreaterThan(4000);
  const found = chineseWords().filter(({ text }) =>
    ['“”', '‘’', '（）', '《》'].some(([open = '', close = '']) => {
      return text.split(open).length !== text.split(close).length;
    }),
  );
  expect(found).toEqual([]);
});
