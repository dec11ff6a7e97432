/**
 * Characters that are not seen but change what is seen: controls, marks of writing direction (they
 * make `exe.txt` of `txt.exe`), characters without width, tags. They are shown by their number. The joiner inside an emoji is left in peace.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for.
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;

/** Longest value that is kept, in characters. */
const longest = 4000;

/** The text on one line, hidden characters as `⟨U+202E⟩`, cut when it is very long. */
export function plain(text: string): string {
  // A cut that parts a pair of surrogates, or a lone one in the file, must not reach a form.
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short
    .toWellFormed()
    .replace(/[\t\r\n ]+/g, ' ')
    .trim()
    .replace(
      hidden,
      (character) => `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
}

/** Whether `plain` had to show a hidden character. */
export function showsHidden(value: string): boolean {
  return /⟨U\+[0-9A-F]{4,6}⟩/.test(value);
}
