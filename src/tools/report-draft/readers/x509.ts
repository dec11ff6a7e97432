import { type Asn, child } from './asn1.ts';
import { hexOf, oidOf } from './asn1-values.ts';

/** The parts of a certificate that are read (RFC 5280, 4.1). */
export interface X509 {
  /** The certificate as it stands in the file; fingerprints are made of this. */
  bytes: Uint8Array;
  serial: Asn;
  issuer: Asn;
  notBefore: Asn;
  notAfter: Asn;
  subject: Asn;
  publicKey: Asn;
  /** Identifier of the algorithm of the signature. */
  algorithm: string;
  extensions: Asn[];
}

/** Throws a `Refusal` when it is not a certificate. */
export function x509Of(certificate: Asn): X509 {
  const body = child(certificate, 0, '16');
  // Version 1 has no [0] at the start.
  const at = body.children[0]?.tag === '[0]' ? 1 : 0;
  const validity = child(body, at + 3, '16');
  const extensions = body.children.find(({ tag }) => tag === '[3]');
  return {
    bytes: certificate.bytes,
    serial: child(body, at, '2'),
    issuer: child(body, at + 2, '16'),
    notBefore: child(validity, 0),
    notAfter: child(validity, 1),
    subject: child(body, at + 4, '16'),
    publicKey: child(body, at + 5, '16'),
    algorithm: oidOf(child(certificate, 1, '16').children[0]),
    extensions: extensions?.children[0]?.children ?? [],
  };
}

/** Whether this one names that one as its issuer. The names only: no signature is checked. */
export function isIssuedBy(one: X509, that: X509): boolean {
  return hexOf(one.issuer.bytes) === hexOf(that.subject.bytes);
}

/** Certificates by the names that link them, and the names that issued others than themselves. */
export function namesIn(certificates: readonly X509[]) {
  const named = certificates.map((one) => ({
    one,
    subject: hexOf(one.subject.bytes),
    issuer: hexOf(one.issuer.bytes),
  }));
  const issuers = new Set(
    named.filter(({ subject, issuer }) => subject !== issuer).map(({ issuer }) => issuer),
  );
  return { named, issuers };
}

/** Each certificate once, the leaf first and each followed by its issuer, as far as the file has them. */
export function leafFirst(certificates: readonly X509[]): X509[] {
  const { named, issuers } = namesIn(certificates);
  // Each round looks through what is left: callers give a hundred or so.
  const rest = new Map(named.map((each) => [hexOf(each.one.bytes), each]));
  const ordered: X509[] = [];
  let last: string | undefined;
  while (rest.size > 0) {
    const left = [...rest];
    const next =
      left.find(([, { subject }]) => subject === last) ??
      left.find(([, { subject }]) => !issuers.has(subject)) ??
      left[0];
    if (!next) break;
    const [bytes, { one, issuer }] = next;
    rest.delete(bytes);
    ordered.push(one);
    last = issuer;
  }
  return ordered;
}
