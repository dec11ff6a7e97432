import { type PackageProblem, problem } from './package-problem.ts';

const latin1 = new Set(['iso-8859-1', 'iso8859-1', 'latin1', 'latin-1']);

/**
 * The text of a tag file in the encoding its bag declares (RFC 8493, 2.1.1), without its byte order
 * mark. Never throws: bytes that are not in the encoding become U+FFFD and a problem.
 */
export function decodeTagText(
  bytes: Uint8Array,
  encoding: string,
  path: string,
): { text: string; problems: PackageProblem[] } {
  const label = encoding.trim().toLowerCase();
  // The web reads ISO-8859-1 as windows-1252; here every byte is its own character.
  if (latin1.has(label)) return { text: oneToOne(bytes), problems: [] };
  const problems: PackageProblem[] = [];
  const isUtf8 = label === 'utf-8' || label === 'utf8';
  if (isUtf8 && startsWith(bytes, [0xef, 0xbb, 0xbf])) problems.push(problem('bom', { path }));
  const decoder = decoderFor(bytes, label);
  if (!decoder) return decodeTagText(bytes, 'utf-8', path);
  try {
    return { text: decoder(true).decode(bytes), problems };
  } catch {
    problems.push(problem('bad-bytes', { path, expected: encoding }));
    return { text: decoder(false).decode(bytes), problems };
  }
}

/** Whether text in this encoding can be read here. */
export function isKnownEncoding(encoding: string): boolean {
  const label = encoding.trim().toLowerCase();
  return latin1.has(label) || decoderFor(new Uint8Array(), label) !== undefined;
}

function decoderFor(bytes: Uint8Array, label: string) {
  // RFC 2781, 4.3: without a mark UTF-16 is big-endian; the web would read it as little-endian.
  const exact = label === 'utf-16' ? (startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-16be') : label;
  try {
    new TextDecoder(exact);
  } catch {
    return undefined;
  }
  return (fatal: boolean) => new TextDecoder(exact, { fatal });
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function oneToOne(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/**
 * Lines that end with LF, CR or CRLF (RFC 8493, 2.3), numbered from 1; empty ones are left out. One at
 * a time: a small zip can hold a list of a hundred million line ends.
 */
export function* linesOf(text: string): Generator<{ line: number; text: string }> {
  const ends = /\r\n|\r|\n/g;
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = ends.exec(text);
    const one = text.slice(start, end?.index);
    if (one.trim() !== '') yield { line, text: one };
    start = end ? ends.lastIndex : text.length;
  }
}
