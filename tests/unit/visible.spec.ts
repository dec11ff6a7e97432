import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { unseenIn, visible } from '../../src/formats/visible.ts';
import { anyCodePoints, anyText } from '../fixtures/any.ts';

const ordinary = {
  'plain text': 'offer (final) v2.eml',
  Chinese: '报价单　２０２６.pdf',
  'a Chinese character with its form': '葛\u{E0100}城',
  Arabic: 'عرض السعر.pdf',
  Hebrew: 'הצעת מחיר.pdf',
  'Persian with its non-joiner': 'می\u200Cخواهم',
  'Hindi with its joiner': 'क्\u200Dष',
  Mongolian: 'ᠮᠣᠩᠭᠣᠯ\u180Eᠠ',
  'accents in two parts': 'e\u0301',
  'an emoji family': '👩‍👩‍👧.png',
  'emoji with selectors, tones and flags': '❤️‍🔥 ✈️ 1️⃣ 👍🏽 🇨🇳',
  'the flag of England': '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'the narrow space in the names of macOS screenshots': 'Screenshot at 1.00.00\u202FPM.png',
};
for (const [what, text] of Object.entries(ordinary)) {
  test(`${what} stays as it is`, () => expect(visible(text)).toBe(text));
}

const hiding = {
  'a name that ends like a picture': ['photo\u202Egpj.exe', 'photo⟨U+202E⟩gpj.exe'],
  isolates: ['\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
  marks: ['a\u200Eb\u200F\u061C', 'a⟨U+200E⟩b⟨U+200F⟩⟨U+061C⟩'],
  'line breaks and control characters': [
    'a\r\nb\0\u0085\u2028',
    'a⟨U+000D⟩⟨U+000A⟩b⟨U+0000⟩⟨U+0085⟩⟨U+2028⟩',
  ],
  'what has no width': ['a\u200Bb\u200Dc\u2060\uFEFF\u00AD', 'a⟨U+200B⟩b⟨U+200D⟩c⟨U+2060⟩⟨U+FEFF⟩⟨U+00AD⟩'],
  'letters that look like nothing': ['\u3164\u2800', '⟨U+3164⟩⟨U+2800⟩'],
  'half a character': ['a\uD83Db', 'a⟨U+D83D⟩b'],
  'selectors that carry a message': ['😀\uFE0F\u{E0110}\u{E0111}', '😀\uFE0F⟨U+E0110⟩⟨U+E0111⟩'],
  'tags that carry a message': ['a\u{E0041}\u{E007F}', 'a⟨U+E0041⟩⟨U+E007F⟩'],
} as const;
for (const [what, [text, shown]] of Object.entries(hiding)) {
  test(`written out: ${what}`, () => expect(visible(text)).toBe(shown));
}

test('nothing that turns text round or breaks the line is left in any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visible(text)).not.toMatch(
        /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F]/u,
      );
    }),
  );
});

test('a text in parts is the text, each unseen character alone, lines and tabs left as they are', () => {
  expect(unseenIn('a\tb\n\u202Egpj\u2066x')).toEqual([
    { text: 'a\tb\n' },
    { text: '\u202E', code: 'U+202E' },
    { text: 'gpj' },
    { text: '\u2066', code: 'U+2066' },
    { text: 'x' },
  ]);
  fc.assert(
    fc.property(anyCodePoints(), (text) => {
      const parts = unseenIn(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.every(({ code, text: part }) => code || !/[\u202A-\u202E\u2066-\u2069]/.test(part))).toBe(
        true,
      );
    }),
  );
});
