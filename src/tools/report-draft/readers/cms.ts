import { type Asn, child, octets } from './asn1.ts';
import { oidOf } from './asn1-values.ts';
import { Refusal } from './reading.ts';
import { type X509, x509Of } from './x509.ts';

const signedData = '1.2.840.113549.1.7.2';

/** So many are read of one SignedData; real ones hold a handful. */
export const mostCertificates = 100;
const mostSigners = 8;

/** What is read of SignedData (RFC 5652, 5.1; RFC 2315, 9.1 for the older form Windows writes). */
export interface SignedData {
  contentType: string;
  /** What was signed, absent in a mere bag of certificates. */
  content: Asn | undefined;
  certificates: X509[];
  signers: Signer[];
  /** How many certificates and signers were passed over because there are too many. */
  left: number;
}

export interface Signer {
  /** The certificate it names by issuer and serial number, if the file holds it. */
  certificate: X509 | undefined;
  digestAlgorithm: string;
  signatureAlgorithm: string;
  /** The signed attributes as they stand in the file, with their tag [0]. */
  signedAttributes: Uint8Array | undefined;
  signed: Attributes;
  unsigned: Attributes;
  signature: Uint8Array;
}

/** Values of attributes by the identifier of their type. */
export type Attributes = ReadonlyMap<string, Asn[]>;

export function isSignedData(asn: Asn): boolean {
  return oidOf(asn.children[0]) === signedData;
}

/** Throws a `Refusal` when it is not SignedData, or a certificate or signer in it is none. */
export function signedDataOf(contentInfo: Asn): SignedData {
  if (!isSignedData(contentInfo)) throw new Refusal('damaged');
  const body = child(child(contentInfo, 1, '[0]'), 0, '16');
  const content = child(body, 2, '16');
  // Between the content and the signers: [0] certificates, [1] revocation lists.
  const bag = body.children.find(({ tag }) => tag === '[0]')?.children ?? [];
  const all = bag.filter(({ tag }) => tag === '16');
  const certificates = all.slice(0, mostCertificates).map(x509Of);
  const signers = body.children.slice(3).find(({ tag }) => tag === '17')?.children ?? [];
  return {
    contentType: oidOf(content.children[0]),
    content: content.children[1]?.children[0],
    certificates,
    signers: signers.slice(0, mostSigners).map((signer) => signerOf(signer, certificates)),
    left: all.length - certificates.length + Math.max(0, signers.length - mostSigners),
  };
}

/** SignerInfo (RFC 5652, 5.3). */
export function signerOf(info: Asn, certificates: readonly X509[]): Signer {
  const identifier = child(info, 1);
  const rest = info.children.slice(3);
  const signature = rest.find(({ tag }) => tag === '4');
  if (!signature) throw new Refusal('damaged');
  const signed = rest.find(({ tag }) => tag === '[0]');
  return {
    certificate: certificates.find((one) => isNamed(one, identifier)),
    digestAlgorithm: oidOf(child(info, 2, '16').children[0]),
    signatureAlgorithm: oidOf(rest.find(({ tag }) => tag === '16')?.children[0]),
    signedAttributes: signed?.bytes,
    signed: attributesOf(signed),
    unsigned: attributesOf(rest.find(({ tag }) => tag === '[1]')),
    signature: octets(signature),
  };
}

/** By issuer and serial number, or by the identifier of the key (an extension of the certificate). */
function isNamed(certificate: X509, identifier: Asn): boolean {
  if (identifier.tag === '[0]') {
    const own = certificate.extensions
      .find(({ children }) => oidOf(children[0]) === '2.5.29.14')
      ?.children.at(-1);
    // The value is one OCTET STRING, of 20 bytes as a rule; its head is `04 14`. It is not parsed: each
    // signer would ask it of each certificate.
    const value = own ? octets(own) : new Uint8Array();
    return value[0] === 4 && value[1] === value.length - 2 && isSame(value.subarray(2), octets(identifier));
  }
  const [issuer, serial] = identifier.children;
  return (
    issuer !== undefined &&
    serial !== undefined &&
    isSame(issuer.bytes, certificate.issuer.bytes) &&
    isSame(serial.content, certificate.serial.content)
  );
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function attributesOf(set: Asn | undefined): Attributes {
  const all = new Map<string, Asn[]>();
  for (const { children } of set?.children ?? []) {
    const values = children[1]?.children ?? [];
    const oid = oidOf(children[0]);
    const before = all.get(oid);
    if (before) for (const value of values) before.push(value);
    else all.set(oid, [...values]);
  }
  return all;
}
