import { wellFormed } from '../../formats/well-formed.ts';
import { base64 } from './base64.ts';

/** With `=?UTF-8?B?` and `?=` around it and a header's name before it a line stays below 76. */
const bytesPerWord = 36;

/**
 * A header of plain words: as it stands when it is short printable ASCII, else in encoded words, one
 * per folded line, no character split (RFC 2047, 2 and 5). Line breaks and controls become spaces.
 */
export function encodedHeader(name: string, value: string): string {
  const text = wellFormed(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  // `=?` could be taken for an encoded word.
  if (/^[ -~]{0,60}$/.test(text) && !text.includes('=?')) return `${name}: ${text}`;
  const words = chunks(text).map((chunk) => `=?UTF-8?B?${base64(chunk)}?=`);
  return `${name}: ${words.join('\r\n ')}`;
}

/** Pieces of at most `bytesPerWord` bytes, cut between characters. */
function chunks(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const length = new TextEncoder().encode(character).length;
    if (size + length > bytesPerWord) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += length;
  }
  return [...pieces, piece];
}
