import { type Asn, lengthOf, parseAsn } from './asn1.ts';
import { hexOf } from './asn1-values.ts';
import { certificateParts } from './certificate.ts';
import { isSignedData, mostCertificates, signedDataOf } from './cms.ts';
import { holdsPrivateKeyText, isPrivateKey, looksLikePrivateKey } from './keys.ts';
import { fromBase64, pemBlocks } from './pem.ts';
import { type Content, type Finding, Refusal } from './reading.ts';
import { leafFirst, type X509, x509Of } from './x509.ts';

/** As many certificates are shown; a bundle of all roots is no evidence of one act. */
const most = 30;
const catalogue = '1.3.6.1.4.1.311.10.1';

interface Found {
  certificates: X509[];
  findings: Finding[];
  /** How many were passed over because there are too many. */
  left: number;
}

/** Certificates in the text form, PEM, or in bare Base64 as Windows exports it. Throws a `Refusal`. */
export async function readCertificateText(text: string): Promise<Content> {
  if (holdsPrivateKeyText(text)) throw new Refusal('private-key');
  if (!text.includes('-----BEGIN ')) return readCertificateBytes(fromBase64(text));
  const blocks = pemBlocks(text);
  const fitting = blocks.filter(({ label }) =>
    /^((X509|TRUSTED) )?CERTIFICATE$|^PKCS(7| #7 SIGNED DATA)$|^CMS$/.test(label),
  );
  // A file with more is a list, and no evidence of one act.
  const found = fitting.slice(0, mostCertificates).map(({ bytes }) => foundIn(bytes));
  if (found.length === 0) throw refusalFor(blocks[0]?.label ?? '');
  return contentOf({
    certificates: found.flatMap(({ certificates }) => certificates),
    findings: found.flatMap(({ findings }) => findings),
    left: found.reduce((sum, one) => sum + one.left, fitting.length - found.length),
  });
}

/** A certificate in DER, or a bag of them (PKCS #7, `.p7b`, also a catalogue, `.cat`). Throws a `Refusal`. */
export async function readCertificateBytes(bytes: Uint8Array): Promise<Content> {
  return contentOf(foundIn(bytes));
}

function foundIn(bytes: Uint8Array): Found {
  if (looksLikePrivateKey(bytes)) throw new Refusal('private-key');
  const asn = parseAsn(bytes);
  if (isPrivateKey(asn)) throw new Refusal('private-key');
  const length = lengthOf(bytes) || bytes.length;
  const after: Finding[] =
    length < bytes.length ? [{ code: 'bytes-after', values: { count: String(bytes.length - length) } }] : [];
  if (!isSignedData(asn)) return { certificates: [certificateOrRequest(asn)], findings: after, left: 0 };
  const { certificates, contentType, left } = signedDataOf(asn);
  return {
    certificates,
    findings: [...(contentType === catalogue ? [{ code: 'catalogue', values: {} } as const] : []), ...after],
    left,
  };
}

/** A request (RFC 2986, 4) has version, name and key where a certificate has its serial number. */
function certificateOrRequest(asn: Asn): X509 {
  const [version, name, key, attributes] = asn.children[0]?.children ?? [];
  if (
    version?.tag === '2' &&
    name?.tag === '16' &&
    key?.tag === '16' &&
    (attributes?.tag ?? '[0]') === '[0]'
  ) {
    throw new Refusal('certificate-request');
  }
  return x509Of(asn);
}

function refusalFor(label: string): Refusal {
  return label.endsWith('CERTIFICATE REQUEST')
    ? new Refusal('certificate-request')
    : new Refusal('other-pem', { label });
}

async function contentOf({ certificates, findings, left: unread }: Found): Promise<Content> {
  if (certificates.length === 0) throw new Refusal('no-certificate');
  const unique = [...new Map(certificates.map((one) => [hexOf(one.bytes), one])).values()];
  const ordered = leafFirst(unique.slice(0, mostCertificates));
  const left = unread + Math.max(0, unique.length - most);
  return {
    kind: 'certificate',
    facts: [],
    parts: await certificateParts(ordered.slice(0, most)),
    findings: [
      { code: 'not-validated', values: {} },
      ...findings,
      ...(left > 0 ? [{ code: 'left-out', values: { count: String(left) } } as const] : []),
    ],
  };
}
