import { expect, test } from 'playwright/test';
import { isOwnDeviceOnly, readCopyAddress } from '../../src/tools/link-kit/copy-address.ts';
import { hasWords } from '../../src/tools/link-kit/filter.ts';
import { formsOf } from '../../src/tools/link-kit/forms.ts';

const forms = formsOf(
  {
    title: 'Keep [all] & "sign" <it>',
    description: 'What to do first.',
    url: 'https://a.example/guide(1)/en/keep/',
    card: 'https://a.example/guide(1)/en/cards/keep/',
  },
  'Keep: https://a.example/guide(1)/en/keep/',
);

test('a title cannot break out of the HTML that is copied', () => {
  expect(forms.html).toBe(
    '<a href="https://a.example/guide(1)/en/keep/">Keep [all] &#38; &#34;sign&#34; &#60;it&#62;</a>',
  );
  expect(forms.frame).toContain('title="Keep [all] &#38; &#34;sign&#34; &#60;it&#62;"');
});

test('brackets do not break the Markdown that is copied', () => {
  expect(forms.markdown).toBe('[Keep \\[all\\] & "sign" \\<it>](https://a.example/guide%281%29/en/keep/)');
});

test('a post has the title, what it is about and the address', () => {
  expect(forms.post).toBe(
    'Keep [all] & "sign" <it>\nWhat to do first.\nhttps://a.example/guide(1)/en/keep/\n',
  );
});

for (const [typed, address] of [
  ['https://a.example/guide', 'https://a.example/guide/'],
  [' http://10.0.0.7:8080/x/index.html?a#b ', 'http://10.0.0.7:8080/x/'],
  ['https://a.example', 'https://a.example/'],
  ['a.example/guide', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
] as const) {
  test(`the address of a copy is read as people type it: ${typed}`, () => {
    expect(readCopyAddress(typed)).toBe(address);
  });
}

test('an address that nobody else can open is told from one that others can', () => {
  const all = [
    'http://localhost:4321/',
    'http://127.0.0.1/',
    'file:///home/a/',
    'http://guide/',
    'https://a.example/',
  ];
  expect(all.filter(isOwnDeviceOnly)).toEqual(all.slice(0, 3));
});

test('words find a link in any order and case, also in Chinese', () => {
  expect(hasWords('Keep the original', 'ORIGINAL keep')).toBe(true);
  expect(hasWords('Keep the original', 'original copy')).toBe(false);
  expect(hasWords('先打哪个电话', '电话')).toBe(true);
  expect(hasWords('anything', '')).toBe(true);
});
