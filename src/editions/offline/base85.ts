/**
 * Bytes as text that can stand in any element: four bytes as five signs, a quarter more where base64
 * takes a third. The signs are those from `#` to `x` without `<`, so that no tag ever begins.
 */
export function toBase85(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let value = 0;
    for (let index = 0; index < 4; index += 1)
      value = value * 256 + (index < count ? view.getUint8(at + index) : 0);
    const group = [52200625, 614125, 7225, 85, 1].map((power) => Math.floor(value / power) % 85);
    signs.push(...group.slice(0, count + 1).map((digit) => digit + (digit < gap ? first : first + 1)));
  }
  return signs.map((sign) => String.fromCharCode(sign)).join('');
}

/** The bytes of a text from `toBase85`. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let value = 0;
    for (let index = at; index < at + 5; index += 1) {
      const sign = text.charCodeAt(index);
      // What is missing at the end counts as the highest digit, so that the bytes before it are right.
      value = value * 85 + (index < text.length ? sign - first - (sign > less ? 1 : 0) : 84);
    }
    for (let index = 0; index < 4; index += 1) bytes[to + index] = Math.floor(value / 2 ** (24 - 8 * index));
  }
  return bytes;
}

const first = '#'.charCodeAt(0);
const less = '<'.charCodeAt(0);
const gap = less - first;
