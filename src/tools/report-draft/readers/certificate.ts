import { createDigest } from '../../../digests/algorithms.ts';
import { integerOf, timeOf } from './asn1-values.ts';
import { extensionFacts, isAuthority } from './extensions.ts';
import { nameText, organisationOf } from './names.ts';
import { signatureAlgorithms } from './oids.ts';
import { publicKeyText } from './public-key.ts';
import type { Fact, Field, Finding, Part, Role } from './reading.ts';
import { rolesOf } from './roles.ts';
import { isIssuedBy, type X509 } from './x509.ts';

/** What a certificate says about itself. Nothing is validated. */
async function certificatePart(certificate: X509, role?: Role): Promise<Part> {
  const { subject, issuer, extensions, algorithm } = certificate;
  const extended = extensionFacts(extensions);
  const facts: Fact[] = (
    [
      ['subject', nameText(subject)],
      ['subject-organisation', organisationOf(subject) ?? ''],
      ['issuer', nameText(issuer)],
      ['issuer-organisation', organisationOf(issuer) ?? ''],
      ['serial', integerOf(certificate.serial)],
      ['not-before', timeOf(certificate.notBefore)],
      ['not-after', timeOf(certificate.notAfter)],
      ['sha256', await digestOf('sha256', certificate.bytes)],
      ['sha1', await digestOf('sha1', certificate.bytes)],
      ['public-key', publicKeyText(certificate.publicKey)],
      ['signature-algorithm', signatureAlgorithms[algorithm] ?? algorithm],
    ] satisfies [Field, string][]
  )
    .map(([field, value]) => ({ field, value }))
    .filter(({ value }) => value !== '');
  const findings: Finding[] = [];
  if (isIssuedBy(certificate, certificate)) findings.push({ code: 'self-signed', values: {} });
  if (extended.some(({ meaning }) => meaning === 'code-signing'))
    findings.push({ code: 'may-sign-code', values: {} });
  if (isAuthority(extensions)) findings.push({ code: 'is-authority', values: {} });
  return { part: 'certificate', ...(role && { role }), facts: [...facts, ...extended], findings };
}

/** The parts of certificates that stand in one file together; `signers` are those that signed it. */
export function certificateParts(
  certificates: readonly X509[],
  signers: readonly X509[] = [],
): Promise<Part[]> {
  const roles = rolesOf(certificates, signers);
  return Promise.all(certificates.map((one, index) => certificatePart(one, roles[index])));
}

/** Lower-case hexadecimal. */
export async function digestOf(
  algorithm: Parameters<typeof createDigest>[0],
  bytes: Uint8Array,
): Promise<string> {
  const digest = await createDigest(algorithm);
  digest.update(bytes);
  return digest.hex();
}
