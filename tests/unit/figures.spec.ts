import { expect, test } from 'playwright/test';
import { pieces } from '../../src/components/pieces.ts';

const english = 'The client dictates software and an encrypted link; its story contradicts itself.';
const chinese = '对方指定软件和加密链路，说法前后矛盾（两次）。';

for (const text of [english, chinese]) {
  test(`a heading loses no character where it may break: ${text.slice(0, 12)}…`, () => {
    expect(pieces(text).join('')).toBe(text);
    expect(pieces(text).length).toBeGreaterThan(8);
  });
}

test('a Chinese line never starts with a full stop or ends with an opening bracket', () => {
  for (const piece of pieces(chinese)) expect(piece).not.toMatch(/^[，。）]|（$/);
});
