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

test('no line of a Chinese heading begins with a stop or a closing mark, or ends with an opening one', () => {
  const lines = pieces('别删（也别改）：“登录失败”怎么办？先停，再看！');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => /^[，。；：、！？）”》…]/.test(line) || /[（“《]$/.test(line))).toEqual([]);
});

const titles = [
  { text: '我拒绝了，想告诉有关方面', pieces: ['我拒绝了，', '想告诉', '有关', '方面'] },
  { text: '代理与中转节点', pieces: ['代理', '与中转节点'] },
  { text: '法国CERT-FR（ANSSI）', pieces: ['法国CERT-FR', '（ANSSI）'] },
  { text: '11月27日公布了什么', pieces: ['11月27日', '公布了', '什么'] },
  {
    text: '国家安全部2023年11月27日公布了什么',
    pieces: ['国家安全部', '2023年', '11月27日', '公布了', '什么'],
  },
  { text: 'An odd request', pieces: ['An ', 'odd ', 'request'] },
];

for (const { text, pieces: expected } of titles) {
  test(`a line of “${text}” ends only between words, and with no small word left alone`, () => {
    expect(pieces(text)).toEqual(expected);
    expect(pieces(text).join('')).toBe(text);
  });
}
