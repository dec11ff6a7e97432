import { type Asn, lengthOf } from './asn1.ts';
import { oidOf } from './asn1-values.ts';

/**
 * Whether the text shows a private key, whole or cut: PEM of every kind (also of OpenSSH and PGP),
 * or a key of PuTTY. Only the label is looked at.
 */
export function holdsPrivateKeyText(text: string): boolean {
  return /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-\d/m.test(text);
}

/** A key store of Java: JKS or JCEKS. */
export function isKeyStore(head: Uint8Array): boolean {
  const magic = head.subarray(0, 4).join();
  return magic === '254,237,254,237' || magic === '206,206,206,206';
}

const data = '1.2.840.113549.1.7.1';
const signedData = '1.2.840.113549.1.7.2';
const passwordBased = /^1\.2\.840\.113549\.1\.(5|12\.1)\.\d+$/;

/**
 * Whether this is a private key without PEM around it, told by its first elements alone: PKCS #12
 * (RFC 7292, 4), PKCS #8 plain and encrypted (RFC 5958, 2 and 3), PKCS #1 (RFC 8017, A.1.2), EC (RFC 5915, 3).
 */
export function isPrivateKey({ children: [first, second, third] }: Asn): boolean {
  if (first?.tag === '16' && second?.tag === '4') return passwordBased.test(oidOf(first.children[0]));
  if (first?.tag !== '2') return false;
  const version = first.content[0];
  if (version === 3 && second?.tag === '16') return [data, signedData].includes(oidOf(second.children[0]));
  if (second?.tag === '16' && third?.tag === '4') return oidOf(second.children[0]) !== '';
  if (version === 1 && second?.tag === '4') return true;
  return second?.tag === '2' && third?.tag === '2';
}

/**
 * The same for a key whose end is cut off, so that it is not called a damaged certificate: a version
 * number right at the start, where certificates and bags of them have none.
 */
export function looksLikePrivateKey(head: Uint8Array): boolean {
  if (head[0] !== 0x30 || lengthOf(head) === undefined) return false;
  const long = (head[1] ?? 0) & 0x80 ? (head[1] ?? 0) & 0x7f : 0;
  const body = head.subarray(2 + long);
  return (
    body[0] === 0x02 &&
    body[1] === 1 &&
    [0, 1, 3].includes(body[2] ?? -1) &&
    [0x02, 0x04, 0x30].includes(body[3] ?? -1)
  );
}
