import { expect, test } from 'playwright/test';
import { letterOf, otherName } from '../../src/queries/term-names.ts';

test('a term stands under the letter its name begins with, in Chinese under that of how it is spoken', () => {
  expect(['hash', '哈希值', '证书', 'CA'].map(letterOf)).toEqual(['H', 'H', 'Z', 'C']);
});

test('beside a term stands what its other name adds, and nothing twice', () => {
  expect(otherName('哈希值', 'Hash')).toBe('哈希值');
  expect(otherName('DNS', 'DNS')).toBe('');
  expect(otherName('域名系统（DNS）', 'DNS')).toBe('域名系统');
  expect(otherName('Bag (BagIt)', 'Bag')).toBe('BagIt');
});
