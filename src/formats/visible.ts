/** One emoji, with its skin tone or the selector that gives it colour. */
const emoji = String.raw`[\p{Extended_Pictographic}\p{Emoji_Presentation}](?:[\uFE0E\uFE0F]|\p{Emoji_Modifier})?`;
/** Scripts in which joiners and non-joiners are part of spelling. */
const joining = String.raw`[\p{L}\p{M}](?<=[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}])`;

/** Unseen characters where writing needs them; these stay. */
const ordinary = [
  // Flags of parts of countries: a black flag, letters as tags, an end.
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}`,
  `(?:${emoji})(?:\\u200D${emoji})*`,
  String.raw`[0-9#*]\uFE0F\u20E3?`,
  // Forms of Chinese characters.
  String.raw`\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{scx=Mong})[\u180B-\u180F]`,
  `(?<=${joining})[\\u200C\\u200D](?=${joining})`,
  // Marks over numbers in Arabic, Syriac and Kaithi, which are seen.
  String.raw`[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]`,
];

const hidden = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`;

const pattern = new RegExp(`(${ordinary.join('|')})|${hidden}`, 'gu');

/**
 * A text as it can be shown: what is unseen, breaks the line or turns text round is written out, as
 * `⟨U+202E⟩`, so that `photo⟨U+202E⟩gpj.exe` does not look like a picture. Emoji with their joiners,
 * Arabic, Hebrew, Persian and Indic spelling and spaces of any width stay.
 *
 * For showing only; the stored value is never changed.
 */
export function visible(text: string): string {
  return text.replace(pattern, (character: string, kept?: string) => kept ?? `⟨${codeOf(character)}⟩`);
}

/** A text in parts: what can be seen, and each character that cannot, with its code, `U+202E`. */
export function unseenIn(text: string): { text: string; code?: string }[] {
  const parts: { text: string; code?: string }[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [character, kept] = match;
    // Line feeds and tabs are seen where a text is shown line by line.
    if (kept !== undefined || character === '\n' || character === '\t') continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ text: character, code: codeOf(character) });
    at = match.index + character.length;
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
