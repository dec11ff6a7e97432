import { readBytes } from './read-bytes.ts';
import type { Entry } from './source.ts';

/** What a folder gets because a person looked at it; never part of what was packed. */
const exactName = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
/** Bytes; such files hold the view of a folder, thumbnails, or attributes of one file. */
const largest = 1024 * 1024;
const largestDouble = 64 * 1024;

/**
 * Whether a file was put there by Windows or macOS. `._name` is one only if it begins as AppleDouble does
 * (RFC 1740, appendix B): the name alone would let anything in.
 */
export async function isSystemFile(path: string, entry: Entry): Promise<boolean> {
  if (exactName.test(path)) return entry.size <= largest;
  if (!/(?:^|\/)\._[^/]+$/.test(path) || entry.size > largestDouble) return false;
  const bytes = await readBytes(entry, largestDouble);
  return bytes instanceof Uint8Array && [0x00, 0x05, 0x16, 0x07].every((byte, at) => bytes[at] === byte);
}
