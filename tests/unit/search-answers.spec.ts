import { expect, test } from 'playwright/test';
import { traditionalTable } from '../../src/editions/search/traditional.ts';
import { fromPairs, toPairs } from '../../src/formats/search/pairs.ts';
import { correctionsOf } from '../../src/tools/search/correct.ts';
import { excerptOf } from '../../src/tools/search/excerpt.ts';
import { toHit } from '../../src/tools/search/hit.ts';
import { sideBySide } from '../../src/tools/search/places.ts';
import { readQuery } from '../../src/tools/search/query.ts';
import { rank } from '../../src/tools/search/rank.ts';
import { mended, withoutGaps } from '../../src/tools/search/sounds.ts';
import { simplify } from '../../src/tools/search/traditional.ts';
import { distanceOf } from '../../src/tools/search/typos.ts';

const vocabulary = {
  signposts: 'certificate code registrar signing',
  others: 'certain',
  chinese: '举报 证据 时间戳',
  sounds: 'bao报抱\nju举据\nzheng证正',
};

test('Chinese in pairs reads as before', () => {
  for (const text of ['用OpenSSL签名，再说“代码签名”。', '第6.2节，CA（机构）', '证']) {
    expect(fromPairs(toPairs(text).split(/\s+/))).toBe(text);
  }
});

test('a word that goes on in the next element is cut as if it stood in one', () => {
  expect(toPairs('数字', '签')).toBe('数字 字签 ');
});

test('a question is asked by the words that tell pages apart', () => {
  expect(readQuery('How do I revoke a certificate?').terms.map(({ text }) => text)).toEqual([
    'revoke',
    'certificate',
  ]);
});

test('a question of nothing but common words is asked as it stands', () => {
  expect(readQuery('who').terms.map(({ text }) => text)).toEqual(['who']);
});

test('a slip of the finger finds the word that was meant', () => {
  expect(distanceOf('regsitrar', 'registrar')).toBe(1);
  expect(correctionsOf('regsitrar', vocabulary)[0]?.words).toEqual(['registrar']);
});

test('another word is not taken for a slip of the finger', () => {
  expect(correctionsOf('xylophone', vocabulary)).toEqual([]);
});

test('the first letters of a word and words run together are understood', () => {
  expect(correctionsOf('regis', vocabulary)[0]?.words).toEqual(['registrar']);
  expect(correctionsOf('codesigning', vocabulary)[0]?.words).toEqual(['code', 'signing']);
  expect(correctionsOf('12339registrar', vocabulary)[0]?.words).toEqual(['12339', 'registrar']);
});

test('pinyin is understood with gaps between the syllables, and other words are left alone', () => {
  expect(withoutGaps('ju bao', vocabulary)).toBe('jubao');
  expect(withoutGaps('zheng ju jubao', vocabulary)).toBe('zhengjujubao');
  expect(withoutGaps('jubao', vocabulary)).toBeUndefined();
  expect(withoutGaps('ju box', vocabulary)).toBeUndefined();
});

test('a number stays whole: a phone number that ends in 110 is not about 110', () => {
  const known = { ...vocabulary, signposts: '110 12339 certificate' };
  expect(correctionsOf('13800138110', known)).toEqual([]);
  expect(correctionsOf('20250110', known)).toEqual([]);
});

test('Cantonese is understood, and words of Mandarin are not taken for it', () => {
  const table = traditionalTable('不知怎么办，这是什么，没有了，哪里，为什么；几点，计算');
  expect(simplify('唔知點算', table)).toBe('不知怎么办');
  for (const mandarin of ['站点解析被改', '节点解密失败', '节点算力出租', '这边个人信息泄露', '周边度假村']) {
    expect(simplify(mandarin, table)).toBe(mandarin);
  }
});

test('a character that sounds the same, and pinyin, find the word that was meant', () => {
  expect(mended('举抱', vocabulary, (pair) => pair !== '举抱')).toBe('举报');
  expect(correctionsOf('jubao', vocabulary)[0]?.words).toEqual(['举报']);
  expect(correctionsOf('jubaozhengju', vocabulary)[0]?.words).toEqual(['举报', '证据']);
});

test('another Chinese word with the sound of a search word stays what it is', () => {
  expect(mended('具抱', vocabulary, () => false)).toBeUndefined();
  expect(mended('举抱', vocabulary, () => true)).toBeUndefined();
});

test('a longer Chinese word is found only where it stands whole', () => {
  const on = (at: number) => new Map([['page', { score: 1, at: [at] }]]);
  expect([...sideBySide([on(4), on(5)]).keys()]).toEqual(['page']);
  expect([...sideBySide([on(4), on(9)]).keys()]).toEqual([]);
  expect([...sideBySide([on(4), new Map()]).keys()]).toEqual([]);
});

test('traditional characters become those of the pages, and then the terms', () => {
  expect(simplify('網域憑證', { characters: '網网憑凭證证', terms: ['网域 域名', '凭证 证书'] })).toBe(
    '域名证书',
  );
});

test('a page with the words as typed stands before one that has them apart', () => {
  const places = (at: number) =>
    new Map([
      ['apart', { score: 9, at: [at * 5] }],
      ['together', { score: 1, at: [at] }],
    ]);
  const found = new Map([
    ['code', [{ trust: 1, places: places(1) }]],
    ['signing', [{ trust: 1, places: places(2) }]],
  ]);
  const ranked = rank(readQuery('code signing'), found, 100);
  expect(ranked.map(({ id, isExact }) => [id, isExact])).toEqual([
    ['together', true],
    ['apart', false],
  ]);
});

test('a page that has a small part of what was asked for is no answer', () => {
  const found = new Map([
    ['mountain', []],
    ['bike', []],
    ['code', [{ trust: 1, places: new Map([['page', { score: 5, at: [1] }]]) }]],
  ]);
  expect(rank(readQuery('mountain bike code'), found, 100)).toEqual([]);
});

test('an excerpt has its blanks where the text has them, and in Chinese a Chinese full stop', () => {
  const read = (words: string) =>
    excerptOf(words.split(' '), new Map([[0, 1]]))
      .map(({ text }) => text)
      .join('');
  const english = 'an authority (CA), Sectigo · T1587.003 “Intact” says that nothing was changed';
  expect(read(english)).toBe(english);
  const chinese = toPairs('可疑信号');
  expect(read(`${chinese} . 用 ${'OpenSSL 签名 名 '.repeat(40)}`)).toContain('可疑信号。用OpenSSL签名');
});

/** A page as Pagefind keeps it: a crumb, the title, the lead, two parts. */
const pageOf = (content: string, title: string, parts: readonly string[]) => ({
  url: '/page/',
  content,
  meta: { title },
  anchors: parts.map((text, index) => ({
    element: 'h2',
    id: `part-${index}`,
    text: text.trim(),
    location: content.slice(0, content.indexOf(` ${text.trim()}`)).split(/\s+/).length,
  })),
});
const textOf = (page: ReturnType<typeof pageOf>, word: string) => {
  const words = page.content.split(/\s+/);
  const at = words.flatMap((one, index) => (one.startsWith(word) ? [[index, 1] as const] : []));
  const { url, excerpt } = toHit(page, new Map(at));
  return [url, excerpt.map(({ text }) => text).join('')];
};

test('the excerpt of a result is of the part that the result names, without its heading', () => {
  const long = 'They go on and on. '.repeat(12);
  const content = `Assets. Digital keys. Keys put a name on it. What it is. One key. ${long}How to abuse. Abuse is a key copied. A key sold, a key lent. Last. End.`;
  const page = pageOf(content, 'Digital keys', ['What it is', 'How to abuse', 'Last']);
  expect(textOf(page, 'key')).toEqual(['/page/#part-1', 'Abuse is a key copied. A key sold, a key lent.']);
  expect(textOf(page, 'Last')).toEqual(['/page/#part-2', 'End.']);
  expect(textOf(page, 'Digital')).toEqual(['/page/', 'Keys put a name on it.']);
  expect(textOf(page, 'One')).toEqual([
    '/page/#part-0',
    'One key. They go on and on. They go on and on. They go on and on. They go on and on. They go on and on. They go on and on.',
  ]);
});

test('a Chinese title, too, does not stand before the text again', () => {
  const line = (text: string) => `${toPairs(text)}.`;
  const content = ['资产', '数字签名', '签名让人认得出', '是什么', '一样东西'.repeat(30)].map(line).join(' ');
  const page = pageOf(content, '数字签名', [toPairs('是什么')]);
  expect(textOf(page, '数字')).toEqual(['/page/', '签名让人认得出。']);
});

test('in an excerpt the word found is marked, not the punctuation after it', () => {
  const marked = (words: string[]) => excerptOf(words, new Map([[0, 1]])).filter(({ isMarked }) => isMarked);
  expect(marked(['证书：', '持有人']).map(({ text }) => text)).toEqual(['证书']);
  expect(marked(['keys,', 'then']).map(({ text }) => text)).toEqual(['keys']);
  expect(marked(['T1553.002', 'then']).map(({ text }) => text)).toEqual(['T1553.002']);
});

test('markup inside an excerpt stays text, and both characters of a found pair are marked', () => {
  expect(excerptOf(['<b>', '代码', '码签', '签'], new Map([[1, 1]]))).toEqual([
    { text: '<b>', isMarked: false },
    { text: '代码', isMarked: true },
    { text: '签', isMarked: false },
  ]);
});
