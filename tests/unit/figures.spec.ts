import { expect, test } from 'playwright/test';
import { estimateWidth, wrap } from '../../src/components/figures/wrap.ts';

const english = 'The client dictates software and an encrypted link; its story contradicts itself.';
const chinese = '对方指定软件和加密链路，说法前后矛盾（两次）。';

for (const text of [english, chinese]) {
  test(`no line is wider than asked and no word is lost: ${text.slice(0, 12)}…`, () => {
    const lines = wrap(text, 9);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(9);
  });
}

test('a Chinese line never starts with a full stop or ends with an opening bracket', () => {
  for (let width = 4; width < 12; width += 1) {
    for (const line of wrap(chinese, width)) expect(line).not.toMatch(/^[，。）]|（$/);
  }
});
