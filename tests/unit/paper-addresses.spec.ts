import { expect, test } from 'playwright/test';
import { addressOnPaper } from '../../src/editions/paper-addresses.ts';

test('an address in percent code is printed in the letters that are typed', () => {
  const address = 'https://a.example/%E6%B3%95%282019%29.md?a=b%26c%20d';
  expect(addressOnPaper(address, 'the law')).toBe('https://a.example/法(2019).md?a=b%26c%20d');
});

test('an address is not printed behind words that are that address', () => {
  expect(addressOnPaper('https://www.a.example/', 'www.a.example')).toBe('');
  expect(addressOnPaper('https://www.a.example/b', 'www.a.example')).toBeUndefined();
});

test('an address that nobody can read is printed as it stands', () => {
  expect(addressOnPaper('https://a.example/%FF', 'a')).toBeUndefined();
  expect(addressOnPaper('https://a.example/b', 'a')).toBeUndefined();
});
