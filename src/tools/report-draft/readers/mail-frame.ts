const lf = 10;
const decoder = new TextDecoder();

/**
 * Where a message stands in the file: after a byte-order mark and the blank lines webmail puts
 * first. Apple Mail (`.emlx`) writes the length of the message on a line of its own before it.
 */
export function messageRange(bytes: Uint8Array): { start: number; end: number } {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 13 || bytes[start] === lf) start += 1;
  const [line, length] = /^(\d{1,12})[ \t]*\n/.exec(decoder.decode(bytes.subarray(start, start + 30))) ?? [];
  if (!line) return { start, end: bytes.length };
  return { start: start + line.length, end: start + line.length + Number(length) };
}

/** The message without what a mailbox or a mail program puts around it. */
export function withoutFrame(bytes: Uint8Array): Uint8Array {
  const { start, end } = messageRange(bytes);
  const message = bytes.subarray(start, end);
  // The line `From user date` of a mailbox (RFC 4155) is not part of the message.
  return isFromLine(message, 0) ? message.subarray(message.indexOf(lf) + 1) : message;
}

/** How many messages a mailbox holds: lines `From ` at the start or after a blank line (RFC 4155). */
export function messageCount(bytes: Uint8Array): number {
  let count = 0;
  let isAfterBlank = true;
  for (let at = messageRange(bytes).start; at < bytes.length; ) {
    if (isAfterBlank && isFromLine(bytes, at)) count += 1;
    const end = bytes.indexOf(lf, at);
    if (end === -1) break;
    isAfterBlank = end === at || (end === at + 1 && bytes[at] === 13);
    at = end + 1;
  }
  return count;
}

function isFromLine(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x46) return false;
  return /^From \S+ .*\d{4}/.test(decoder.decode(bytes.subarray(at, at + 200)));
}

/** The head of a message alone, up to the blank line that ends it (RFC 5322, 2.1). */
export function headOf(message: Uint8Array): Uint8Array {
  for (let at = message.indexOf(lf); at !== -1; at = message.indexOf(lf, at + 1)) {
    const next = message[at + 1] === 13 ? at + 2 : at + 1;
    if (message[next] === lf) return message.subarray(0, next + 1);
  }
  return message;
}
