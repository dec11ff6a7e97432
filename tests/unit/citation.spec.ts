import { expect, test } from 'playwright/test';
import { formatPlace, withPlace } from '../../src/i18n/citation.ts';

const cases = [
  { at: '16', en: 'Art. 16', zh: '第16条' },
  { at: '4(1)(4)', en: 'Art. 4(1)(4)', zh: '第4条第1款第4项' },
  { at: '287-2', en: 'Art. 287-2', zh: '第287条之二' },
  { at: '67-68', en: 'Art. 67-68', zh: '第67至68条' },
];

for (const { at, en, zh } of cases) {
  test(`writes ${at} of a law the way each language writes it`, () => {
    expect(formatPlace('en', 'law', at)).toBe(en);
    expect(formatPlace('zh-cn', 'law', at)).toBe(zh);
  });
}

test('writes a section of a standard as a section', () => {
  expect(formatPlace('en', 'standard', '4.9.1')).toBe('s. 4.9.1');
  expect(formatPlace('zh-cn', 'standard', '4.9.1')).toBe('第4.9.1节');
});

test('no blank stands between a Chinese name and its article; elsewhere one does', () => {
  expect(withPlace('zh-cn', '反间谍法', 'law', '16')).toBe('反间谍法第16条');
  expect(withPlace('en', 'Counterespionage Law', 'law', '16')).toBe('Counterespionage Law Art. 16');
  expect(withPlace('zh-cn', 'RFC 3227', 'page', '2.3')).toBe('RFC 3227 2.3');
  expect(withPlace('zh-cn', '反间谍法', 'law', undefined)).toBe('反间谍法');
});
