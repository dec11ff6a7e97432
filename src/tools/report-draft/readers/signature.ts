import { type Asn, lengthOf, parseAsn } from './asn1.ts';
import { oidOf } from './asn1-values.ts';
import type { Signer } from './cms.ts';
import { curves, digests, signatureHashes } from './oids.ts';

/** Whether the key in the signer's certificate made the signature. Nothing is said of trust. */
export type Verdict = 'holds' | 'broken' | 'not-checkable';

type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

const hashes: Partial<Record<(typeof digests)[keyof typeof digests], Hash>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};
/** Bytes of one coordinate. Browsers know no other curves. */
const sizes: Record<string, number> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/**
 * Checks the signature of a signer over its signed attributes (RFC 5652, 5.4), or over the content
 * where it has none. `not-checkable` without the signer's certificate, for algorithms that browsers do
 * not know (MD5, DSA, SM2, RSASSA-PSS), and where a page has no WebCrypto: over plain http.
 */
export async function verdictOf(signer: Signer, content: Uint8Array): Promise<Verdict> {
  const { certificate, signature, signedAttributes } = signer;
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const hash = hashOf(signer);
  const signed = signedAttributes ? asSet(signedAttributes) : content;
  if (!subtle || !certificate || !hash || !signed) return 'not-checkable';
  const [algorithm] = certificate.publicKey.children;
  const scheme = schemeOf(oidOf(algorithm?.children[0]), oidOf(algorithm?.children[1]));
  const imported = scheme && (await keyOf(subtle, certificate.publicKey, { ...scheme, hash }));
  if (!imported) return 'not-checkable';
  const raw = scheme.namedCurve ? rawOf(signature, sizes[scheme.namedCurve] ?? 0) : signature;
  if (!raw) return 'broken';
  try {
    const isMade = await subtle.verify({ name: scheme.name, hash }, imported, copy(raw), copy(signed));
    return isMade ? 'holds' : 'broken';
  } catch {
    return 'not-checkable';
  }
}

/** By the algorithm of the signature, or by the digest's own where that names only the kind of key. */
function hashOf({ signatureAlgorithm, digestAlgorithm }: Signer): Hash | undefined {
  const digest = digests[digestAlgorithm as keyof typeof digests];
  const named = signatureHashes[signatureAlgorithm];
  if (!digest || !named || (named !== 'any' && named !== digest)) return undefined;
  return hashes[digest];
}

interface Scheme {
  name: 'RSASSA-PKCS1-v1_5' | 'ECDSA';
  namedCurve?: string;
}

function schemeOf(key: string, parameters: string): Scheme | undefined {
  if (key === '1.2.840.113549.1.1.1') return { name: 'RSASSA-PKCS1-v1_5' };
  const namedCurve = key === '1.2.840.10045.2.1' ? curves[parameters] : undefined;
  return namedCurve && namedCurve in sizes ? { name: 'ECDSA', namedCurve } : undefined;
}

/** Undefined for a key the browser does not take. */
async function keyOf(subtle: SubtleCrypto, key: Asn, scheme: Scheme & { hash: Hash }) {
  const { name, namedCurve, hash } = scheme;
  const algorithm = namedCurve ? { name, namedCurve } : { name, hash };
  return subtle.importKey('spki', copy(key.bytes), algorithm, false, ['verify']).catch(() => undefined);
}

/** What is signed is the set itself, so its own tag stands in place of [0]. Undefined for the indefinite form. */
function asSet(attributes: Uint8Array): Uint8Array | undefined {
  if (!lengthOf(attributes)) return undefined;
  const set = copy(attributes);
  set[0] = 0x31;
  return set;
}

/** Two integers in DER (RFC 3279, 2.2.3) → both in a row, as WebCrypto takes them. Undefined when they do not fit. */
function rawOf(signature: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const raw = new Uint8Array(2 * size);
    const numbers = parseAsn(signature).children;
    for (const [index, { tag, content }] of numbers.entries()) {
      const digits = content.subarray(Math.max(content.findIndex(Boolean), 0));
      if (tag !== '2' || index > 1 || digits.length > size) return undefined;
      raw.set(digits, (index + 1) * size - digits.length);
    }
    return numbers.length === 2 ? raw : undefined;
  } catch {
    return undefined;
  }
}

/** WebCrypto takes no bytes that others may share. */
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
