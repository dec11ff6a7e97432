import type { Meaning } from './reading.ts';

/** Names of algorithms as OpenSSL prints them. RFC 8017, 5758, 8410; SM2 and SM3: GM/T 0006. */
export const signatureAlgorithms: Record<string, string> = {
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'rsassaPss',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
  '1.2.840.10040.4.3': 'dsa-with-SHA1',
  '2.16.840.1.101.3.4.3.2': 'dsa_with_SHA256',
  '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.3.101.112': 'ED25519',
  '1.3.101.113': 'ED448',
  '1.2.156.10197.1.501': 'SM2-with-SM3',
};

export const curves: Record<string, string> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
  '1.3.132.0.10': 'secp256k1',
  '1.2.156.10197.1.301': 'SM2',
  '1.3.36.3.3.2.8.1.1.7': 'brainpoolP256r1',
  '1.3.36.3.3.2.8.1.1.11': 'brainpoolP384r1',
};

export const digests = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
} as const;

/**
 * The digest that an algorithm of a signature goes with; `any` where it names only the kind of key, as
 * Windows writes it (RFC 5652, 10.1.2; RFC 3370, 3.2; RFC 5758, 3.2).
 */
export const signatureHashes: Record<string, (typeof digests)[keyof typeof digests] | 'any'> = {
  '1.2.840.113549.1.1.1': 'any',
  '1.2.840.10045.2.1': 'any',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};

/** Extended key usages (RFC 5280, 4.2.1.12) and the policies of the CA/Browser Forum. */
export const meaningOf: Record<string, Meaning> = {
  '1.3.6.1.5.5.7.3.1': 'server',
  '1.3.6.1.5.5.7.3.2': 'client',
  '1.3.6.1.5.5.7.3.3': 'code-signing',
  '1.3.6.1.5.5.7.3.4': 'email',
  '1.3.6.1.5.5.7.3.8': 'time-stamping',
  '1.3.6.1.5.5.7.3.9': 'ocsp-signing',
  '2.5.29.32.0': 'any-policy',
  '2.23.140.1.1': 'cabf-extended-validation',
  '2.23.140.1.2.1': 'cabf-domain-validated',
  '2.23.140.1.2.2': 'cabf-organisation-validated',
  '2.23.140.1.2.3': 'cabf-individual-validated',
  '2.23.140.1.3': 'cabf-code-signing-ev',
  '2.23.140.1.4.1': 'cabf-code-signing',
  '2.23.140.1.4.2': 'cabf-time-stamping',
};
