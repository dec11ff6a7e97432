import { expect, test } from 'playwright/test';
import { markChinese } from '../../src/editions/language-changes.ts';
import { en } from '../../src/i18n/en/index.ts';
import { pseudo } from '../../src/i18n/pseudo.ts';

const page = (body: string, lang = 'en') =>
  `<html lang="${lang}"><head><title>中</title></head><body>${body}</body></html>`;

test('Chinese words inside an English page are said to be Chinese, once', () => {
  const before = page(
    '<p>From grade 较大 upward; also: 行政处罚, <b lang="zh-CN">举报</b>, 《反间谍法》.</p><option>中</option>',
  );
  const after = page(
    '<p>From grade <span lang="zh-CN">较大</span> upward; also: <span lang="zh-CN">行政处罚</span>, <b lang="zh-CN">举报</b>, <span lang="zh-CN">《反间谍法》</span>.</p><option>中</option>',
  );
  expect(markChinese(before)).toBe(after);
  expect(markChinese(after)).toBe(after);
});

test('a Chinese page stays as it is', () => {
  expect(markChinese(page('<p>停手，留证。</p>', 'zh-CN'))).toBe(page('<p>停手，留证。</p>', 'zh-CN'));
});

test('the language for looking at pages is longer, accented, and keeps every place for a value', () => {
  for (const [key, text] of Object.entries(en)) {
    const looked = pseudo(text);
    expect(looked.match(/\{\w+\}/g), key).toEqual(text.match(/\{\w+\}/g));
    expect(looked.length, key).toBeGreaterThanOrEqual(text.length * 1.4);
    expect(looked.replaceAll(/\{\w+\}|https?:\S+|\]\([^)]*\)/g, ''), key).not.toMatch(/[a-z]/i);
  }
});
