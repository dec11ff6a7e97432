import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { canonicalJson } from '../../src/formats/canonical.ts';

test('spaces go, keys are ordered by their UTF-16 code units, text is escaped as little as JSON allows', () => {
  // U+1F600 is a pair that begins with D83D and so comes before U+FB33, though its code point is higher.
  const value = {
    '\uFB33': 1,
    '😀': [true, null],
    b: { z: -0, a: '\u0007\n"\\/é\u2028' },
    '': 'x',
    a10: 0,
    a9: 2,
  };
  expect(canonicalJson(value)).toBe(
    '{"":"x","a10":0,"a9":2,"b":{"a":"\\u0007\\n\\"\\\\/é\u2028","z":0},"😀":[true,null],"\uFB33":1}',
  );
});

test('the same value gives the same text whatever the order it was written in', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean())),
      (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
  );
});

test('what has no canonical form here is refused, not guessed', () => {
  const refused = [
    1.5,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    undefined,
    1n,
    new Date(0),
    new Map(),
    () => 1,
  ];
  for (const value of [...refused, '\uD800', { '\uDC00': 1 }, [undefined], Array(1), { a: undefined }]) {
    expect(() => canonicalJson(value as never)).toThrow(TypeError);
  }
});
