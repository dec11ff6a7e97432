import { isEvidenceNumber } from '../field-rules.ts';

/**
 * `E0001.eml`: the name under which an item lies in the package. Every system can store it and every
 * checker reads it; BagIt tools disagree about `%` and line breaks in names (RFC 8493, 2.1.3).
 *
 * The extension stays, in lower case, if it is 1 to 10 ASCII letters or digits, so that the type can
 * still be seen; `tar.gz` and its kin stay whole, for `.gz` alone would hide that a tar file is inside.
 * Anything else becomes `bin`. Throws RangeError if the number is not an evidence number, for it
 * becomes part of a path.
 */
export function safeName(number: string, originalName: string): string {
  if (!isEvidenceNumber(number)) throw new RangeError(`${number} is not an evidence number.`);
  const [, extension = 'bin'] = /[^.]\.(tar\.[a-z0-9]{1,4}|[a-z0-9]{1,10})$/i.exec(originalName) ?? [];
  return `${number}.${extension.toLowerCase()}`;
}
