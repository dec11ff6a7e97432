import { hexOf } from './asn1-values.ts';
import { isAuthority } from './extensions.ts';
import type { Role } from './reading.ts';
import { namesIn, type X509 } from './x509.ts';

/**
 * What each certificate is among those of one file, in their order, told by names alone: the one of a
 * signer (`signers`), one that issued another or may, one at the top that names itself as its issuer,
 * or one that issued none of the others. Undefined for one that stands alone.
 */
export function rolesOf(certificates: readonly X509[], signers: readonly X509[] = []): (Role | undefined)[] {
  const signing = new Set(signers.map(({ bytes }) => hexOf(bytes)));
  const { named, issuers } = namesIn(certificates);
  return named.map(({ one, subject, issuer }) => {
    if (signing.has(hexOf(one.bytes))) return 'signer';
    if (named.length === 1) return undefined;
    if (!issuers.has(subject) && !isAuthority(one.extensions)) return 'leaf';
    return subject === issuer ? 'root' : 'issuer';
  });
}
