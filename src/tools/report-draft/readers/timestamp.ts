import { octets, parseAsn } from './asn1.ts';
import { hexOf, integerOf, oidOf, timeOf } from './asn1-values.ts';
import { digestOf } from './certificate.ts';
import { type Attributes, type Signer, signedDataOf, signerOf } from './cms.ts';
import { nameText } from './names.ts';
import { digests } from './oids.ts';
import type { Fact, Finding, FindingCode } from './reading.ts';
import { type Verdict, verdictOf } from './signature.ts';
import type { X509 } from './x509.ts';

const token = '1.3.6.1.4.1.311.3.3.1';
const tokenInfo = '1.2.840.113549.1.9.16.1.4';
const countersignature = '1.2.840.113549.1.9.6';
export const signingTime = '1.2.840.113549.1.9.5';
const messageDigest = '1.2.840.113549.1.9.4';
const contentType = '1.2.840.113549.1.9.3';
const data = '1.2.840.113549.1.7.1';

/** What a timestamp adds to a signature. */
interface Stamped {
  facts: Fact[];
  findings: Finding[];
}

/**
 * The timestamp on a signature: a token (RFC 3161) or the older countersignature (PKCS #9). Says
 * whether it is made over this signature and with the key of its certificate in the file; whether
 * that certificate is trusted is not asked.
 */
export async function timestampOf(signer: Signer, certificates: readonly X509[]): Promise<Stamped> {
  const [stamp] = signer.unsigned.get(token) ?? [];
  const [old] = signer.unsigned.get(countersignature) ?? [];
  if (!stamp && !old) return only('no-timestamp');
  try {
    if (stamp) return await fromToken(stamp.bytes, signer.signature);
    return old
      ? await fromCountersignature(signerOf(old, certificates), signer.signature)
      : only('no-timestamp');
  } catch {
    return only('timestamp-unreadable');
  }
}

/** TSTInfo (RFC 3161, 2.4.2): version, policy, imprint, serial number, time. */
async function fromToken(bytes: Uint8Array, signature: Uint8Array): Promise<Stamped> {
  const { content, contentType: type, signers, certificates } = signedDataOf(parseAsn(bytes));
  if (!content || type !== tokenInfo) return only('timestamp-unreadable');
  const info = parseAsn(octets(content));
  const [, , imprint, serial, time] = info.children;
  if (!imprint || !serial || !time) return only('timestamp-unreadable');
  const [signer] = signers;
  const [algorithm, digest] = imprint.children;
  const isOurs = await isDigestOf(oidOf(algorithm?.children[0]), digest?.content, signature);
  const isSealed = await holds(signer, tokenInfo, octets(content));
  const verdict = signer ? await verdictOf(signer, octets(content)) : 'not-checkable';
  return {
    facts: [
      { field: 'timestamp-time', value: timeOf(time) },
      ...signerFact(signer?.certificate ?? certificates[0]),
      { field: 'timestamp-serial', value: integerOf(serial) },
    ],
    findings: [finding('timestamp-token'), ...stampFindings(isOurs && isSealed, verdict)],
  };
}

/** RFC 2985, 5.3.6: another signature, made over this one. */
async function fromCountersignature(signer: Signer, signature: Uint8Array): Promise<Stamped> {
  const [time] = signer.signed.get(signingTime) ?? [];
  if (!time) return only('timestamp-unreadable');
  const isOurs = await holds(signer, data, signature);
  return {
    facts: [{ field: 'timestamp-time', value: timeOf(time) }, ...signerFact(signer.certificate)],
    findings: [finding('timestamp-old'), ...stampFindings(isOurs, await verdictOf(signer, signature))],
  };
}

/** What is made for another signature, or altered, is not called whole because its own seal is. */
function stampFindings(isOurs: boolean, verdict: Verdict): Finding[] {
  return [finding(isOurs ? `timestamp-${verdict}` : 'timestamp-elsewhere')];
}

/**
 * Whether the signed attributes of a signer name the digest of these bytes, and no other type of
 * content (RFC 5652, 11.1): what was signed as one thing must not pass as another.
 */
export async function holds(signer: Signer | undefined, type: string, bytes: Uint8Array): Promise<boolean> {
  const named: Attributes | undefined = signer?.signed;
  const [other] = named?.get(contentType) ?? [];
  if (other && oidOf(other) !== type) return false;
  return isDigestOf(signer?.digestAlgorithm ?? '', named?.get(messageDigest)?.[0]?.content, bytes);
}

async function isDigestOf(
  algorithm: string,
  digest: Uint8Array | undefined,
  bytes: Uint8Array,
): Promise<boolean> {
  const name = digests[algorithm as keyof typeof digests];
  return digest !== undefined && name !== undefined && (await digestOf(name, bytes)) === hexOf(digest);
}

function signerFact(certificate: X509 | undefined): Fact[] {
  return certificate ? [{ field: 'timestamp-signer', value: nameText(certificate.subject) }] : [];
}

function finding(code: FindingCode): Finding {
  return { code, values: {} };
}

function only(code: FindingCode): Stamped {
  return { facts: [], findings: [finding(code)] };
}
