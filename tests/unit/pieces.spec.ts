import { expect, test } from 'playwright/test';
import { pieces } from '../../src/components/pieces.ts';

const titles = [
  { text: '我拒绝了，想告诉有关方面', pieces: ['我拒绝了，', '想告诉', '有关', '方面'] },
  { text: '代理与中转节点', pieces: ['代理', '与中转节点'] },
  { text: '法国CERT-FR（ANSSI）', pieces: ['法国CERT-FR', '（ANSSI）'] },
  { text: '11月27日公布了什么', pieces: ['11月27日', '公布了', '什么'] },
  { text: 'An odd request', pieces: ['An ', 'odd ', 'request'] },
];

for (const { text, pieces: expected } of titles) {
  test(`a line of “${text}” ends only between words, and with no small word left alone`, () => {
    expect(pieces(text)).toEqual(expected);
    expect(pieces(text).join('')).toBe(text);
  });
}
