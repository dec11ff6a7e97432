/**
 * The 59 bytes of a `.tsq` file, which ask a timestamp service (RFC 3161, 2.4.1) to confirm that a
 * digest existed: version 1, SHA-256, the digest, certReq true. No nonce, which only guards whoever
 * checks the answer at once; the same digest always gives the same bytes. Throws RangeError for what
 * is not 64 hexadecimal digits.
 */
export function timestampRequest(sha256Hex: string): Uint8Array<ArrayBuffer> {
  if (!/^[0-9a-f]{64}$/i.test(sha256Hex)) throw new RangeError('A SHA-256 has 64 hexadecimal digits.');
  const hex = `${beforeDigest}${sha256Hex}${certReq}`;
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** SEQUENCE { INTEGER 1, SEQUENCE { SEQUENCE { OID 2.16.840.1.101.3.4.2.1 (SHA-256), NULL }, OCTET STRING (32) */
const beforeDigest = '3039020101303130' + '0d060960864801650304020105000420';
/** BOOLEAN TRUE */
const certReq = '0101ff';
