import { type Asn, parseAsn } from './asn1.ts';
import { oidOf } from './asn1-values.ts';
import { curves } from './oids.ts';

const rsa = ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.10'];
const elliptic = '1.2.840.10045.2.1';
const dsa = '1.2.840.10040.4.1';
const edwards: Record<string, string> = {
  '1.3.101.110': 'X25519',
  '1.3.101.111': 'X448',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
};

/** `RSA 3072`, `EC P-256`, `Ed25519`, from a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7); else its identifier. */
export function publicKeyText({ children: [algorithm, key] }: Asn): string {
  const oid = oidOf(algorithm?.children[0]);
  const parameters = algorithm?.children[1];
  if (rsa.includes(oid)) return `RSA ${modulusBits(key) ?? ''}`.trim();
  if (oid === dsa) return `DSA ${parameters?.children[0] ? bits(parameters.children[0].content) : ''}`.trim();
  if (oid === elliptic) return `EC ${curves[oidOf(parameters)] ?? oidOf(parameters)}`.trim();
  return edwards[oid] ?? oid;
}

/** RFC 8017, A.1.1: the key is a sequence of modulus and exponent inside the bit string. */
function modulusBits(key: Asn | undefined): number | undefined {
  try {
    const modulus = key && parseAsn(key.content.subarray(1)).children[0];
    return modulus && bits(modulus.content);
  } catch {
    // A key that cannot be read is still named by its algorithm.
    return undefined;
  }
}

function bits(content: Uint8Array): number {
  const start = content.findIndex((byte) => byte !== 0);
  if (start === -1) return 0;
  return (content.length - start) * 8 - Math.clz32(content[start] ?? 0) + 24;
}
