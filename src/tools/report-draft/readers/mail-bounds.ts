const lf = 10;

/** Above this only the head of a mail is read. Providers accept some 25 MB, a third more when encoded. */
export const largestMail = 40 * 1024 * 1024;

/** Of a mail that is not read whole, the head is looked for in so many bytes. */
export const largestHead = 2 * 1024 * 1024;

/**
 * What the parser can be given without holding the page for long: it keeps some 30 microseconds and a
 * kilobyte for each line of plain text, far less for lines of Base64, far more for parts.
 */
const mostLines = 700_000;
const mostUneven = 200_000;
const mostParts = 5_000;

/** Whether the lines and parts of a message are as few as in any real one, or as a `share` of that. */
export function isBearable(bytes: Uint8Array, share = 1): boolean {
  let [lines, uneven, parts, before] = [0, 0, 0, 0];
  let start = 0;
  for (let end = bytes.indexOf(lf); end !== -1; end = bytes.indexOf(lf, start)) {
    const length = end - start;
    lines += 1;
    // Lines of Base64 are long and all of one length.
    if (length < 60 || length !== before) uneven += 1;
    // A line that begins with `--` may be where a part begins (RFC 2046, 5.1.1).
    if (bytes[start] === 0x2d && bytes[start + 1] === 0x2d) parts += 1;
    if (lines > mostLines * share || uneven > mostUneven * share || parts > mostParts * share) return false;
    before = length;
    start = end + 1;
  }
  return true;
}
