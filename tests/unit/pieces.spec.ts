import { expect, test } from 'playwright/test';
import { pieces } from '../../src/components/pieces.ts';

/** Where a line of a heading may break, as the reader could see it. */
const breaksOf = (text: string) => pieces(text).join('|');

test('a heading loses nothing and gains nothing where it may break', () => {
  for (const text of [
    'Whom to call',
    '先做什么（头10分钟）',
    '“登录失败”怎么办？',
    'BagIt包 1.0 怎么核对',
    '',
  ]) {
    expect(pieces(text).join('')).toBe(text);
  }
});

test('an English heading breaks between words only', () => {
  expect(breaksOf('Keep well-made evidence')).toBe('Keep |well-made |evidence');
});

test('a Chinese heading breaks between words, not inside one', () => {
  expect(breaksOf('保留证据')).toBe('保留|证据');
});

test('no line of a Chinese heading begins with a stop or a closing mark, or ends with an opening one', () => {
  const lines = pieces('别删（也别改）：“登录失败”怎么办？先停，再看！');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => /^[，。；：、！？）”》…]/.test(line) || /[（“《]$/.test(line))).toEqual([]);
});

test('no line of a Chinese heading breaks between a character and a letter or digit, or after a word of one character that leans on the next', () => {
  expect(breaksOf('证书CA怎么查')).toContain('证书CA怎么');
  expect(breaksOf('先停下')).not.toContain('先|');
});
