import type { Asn } from './asn1.ts';

const universalTime = '23';
const generalizedTime = '24';

/** `1.2.840.113549`, or an empty string when it is not an object identifier. */
export function oidOf(asn: Asn | undefined): string {
  return asn?.tag === '6' ? oidFrom(asn.content) : '';
}

/** As `oidOf`, for the bytes after tag and length (X.690, 8.19). */
export function oidFrom(content: Uint8Array): string {
  if (content.length > 64) return '';
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    arc = arc * 128n + BigInt(byte & 0x7f);
    if (byte & 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first, ...rest] = arcs;
  if (first === undefined) return '';
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}

const utf8 = new TextDecoder('utf-8');
const latin1 = new TextDecoder('windows-1252');
const utf16 = new TextDecoder('utf-16be');

/**
 * The text of a string type, or undefined for other types. TeletexString is read as UTF-8 where it
 * is that, or else as Latin-1, which is what it holds in practice.
 */
export function textOf({ tag, content }: Asn): string | undefined {
  if (tag === '30') return utf16.decode(content);
  if (tag === '28') return universal(content);
  if (tag === '20')
    return utf8.decode(content).includes('\uFFFD') ? latin1.decode(content) : utf8.decode(content);
  return ['12', '18', '19', '22', '26', '27'].includes(tag) ? utf8.decode(content) : undefined;
}

/** UniversalString: four bytes a character, the high byte first. */
function universal(content: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 3 < content.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = content.subarray(at, at + 4);
    const code = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    text += code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
  }
  return text;
}

/**
 * `2026-11-22T08:00:00Z` (RFC 5280, 4.1.2.5: two-digit years below 50 are of this century). A time
 * that breaks the rule is given as it stands.
 */
export function timeOf(asn: Asn): string {
  const text = latin1.decode(asn.content);
  if (asn.tag !== universalTime && asn.tag !== generalizedTime) return '';
  const shape =
    asn.tag === universalTime
      ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/
      : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,]\d{1,9})?Z$/;
  const [, year, month, day, hour, minute, second = '00'] = shape.exec(text) ?? [];
  if (!year) return text;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  return `${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** An INTEGER in upper-case hexadecimal, whole bytes, as OpenSSL prints serial numbers. */
export function integerOf(asn: Asn): string {
  const bytes = asn.content;
  const isNegative = ((bytes[0] ?? 0) & 0x80) !== 0;
  const hex = isNegative ? negated(bytes) : hexOf(bytes).toUpperCase();
  const plain = hex.replace(/^(00)+(?=..)/, '');
  return isNegative ? `-${plain}` : plain;
}

function negated(bytes: Uint8Array): string {
  const value = (1n << BigInt(bytes.length * 8)) - BigInt(`0x${hexOf(bytes)}`);
  const hex = value.toString(16).toUpperCase();
  return hex.length % 2 ? `0${hex}` : hex;
}

/** Lower-case hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  return bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
}
