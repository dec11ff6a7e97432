import type { Algorithm } from '../../../digests/algorithms.ts';
import { type Asn, octets } from './asn1.ts';
import { hexOf, integerOf, oidOf, textOf, timeOf } from './asn1-values.ts';
import { digestOf } from './certificate.ts';
import type { SignedData, Signer } from './cms.ts';
import { nameText } from './names.ts';
import { digests } from './oids.ts';
import type { Fact, Field, Finding, FindingCode, Part } from './reading.ts';
import { verdictOf } from './signature.ts';
import { holds, signingTime, timestampOf } from './timestamp.ts';

/** What a signature is made over: SpcIndirectDataContent (Windows Authenticode Portable Executable Signature Format). */
const indirectData = '1.3.6.1.4.1.311.2.1.4';
const programInfo = '1.3.6.1.4.1.311.2.1.12';

/** The digest of the program that a signature names. */
export interface Named {
  /** Identifier of the algorithm. */
  oid: string;
  /** Undefined when it is one we cannot make. */
  algorithm: Algorithm | undefined;
  hex: string;
}

/** Undefined when the signature is not made over a program. */
export function namedDigest({ contentType, content }: SignedData): Named | undefined {
  const [algorithm, digest] = content?.children[1]?.children ?? [];
  if (contentType !== indirectData || digest?.tag !== '4') return undefined;
  const oid = oidOf(algorithm?.children[0]);
  return { oid, algorithm: digests[oid as keyof typeof digests], hex: hexOf(octets(digest)) };
}

/** What a signature says, next to the digest that was computed over the file. Nothing is validated. */
export async function signaturePart(
  data: SignedData,
  named: Named,
  computed: string | undefined,
): Promise<Part> {
  const [signer] = data.signers;
  const findings: Finding[] = [finding(comparison(named, computed))];
  const content = data.content?.content ?? new Uint8Array();
  // The signer signs attributes that name the digest of this content, without its tag and length.
  const isFitting = await holds(signer, data.contentType, content);
  if (!isFitting) findings.push(finding('content-differs'));
  const verdict = signer ? await verdictOf(signer, content) : 'not-checkable';
  findings.push(finding(`signature-${verdict === 'holds' && !isFitting ? 'broken' : verdict}`));
  if (!signer?.certificate) findings.push(finding('signer-missing'));
  if (data.signers.length > 1) findings.push(finding('several-signers'));
  const stamp = signer && (await timestampOf(signer, data.certificates));
  return {
    part: 'signature',
    facts: [
      ...(await signerFacts(signer)),
      ...fact('digest-algorithm', named.algorithm ?? named.oid),
      ...fact('digest-signed', named.hex),
      ...fact('digest-computed', computed),
      ...opusFacts(signer?.signed.get(programInfo)?.[0]),
      ...fact('claimed-time', signer?.signed.get(signingTime)?.map(timeOf)[0]),
      ...(stamp?.facts ?? []),
    ],
    findings: [...findings, ...(stamp?.findings ?? [])],
  };
}

function comparison({ hex }: Named, computed: string | undefined): FindingCode {
  if (computed === undefined) return 'digest-unknown';
  return hex === computed ? 'digest-matches' : 'digest-differs';
}

async function signerFacts(signer: Signer | undefined): Promise<Fact[]> {
  const certificate = signer?.certificate;
  if (!certificate) return [];
  return [
    ...fact('signer', nameText(certificate.subject)),
    ...fact('signer-issuer', nameText(certificate.issuer)),
    ...fact('signer-serial', integerOf(certificate.serial)),
    ...fact('signer-sha256', await digestOf('sha256', certificate.bytes)),
    ...fact('signer-sha1', await digestOf('sha1', certificate.bytes)),
  ];
}

/** SpcSpOpusInfo: [0] the name of the program, [1] an address, each wrapped in a choice of types. */
function opusFacts(opus: Asn | undefined): Fact[] {
  const of = (tag: string) => opus?.children.find((one) => one.tag === tag)?.children[0];
  return [...fact('program-name', choiceText(of('[0]'))), ...fact('program-link', choiceText(of('[1]')))];
}

/** SpcString: [0] is UTF-16, [1] ASCII. SpcLink: [0] an address in ASCII, [2] a file. */
function choiceText(choice: Asn | undefined): string | undefined {
  if (!choice) return undefined;
  const inner = choice.tag === '[2]' ? choice.children[0] : choice;
  if (!inner) return undefined;
  const isWide = inner.tag === '[0]' && inner.content[0] === 0;
  return textOf({ ...inner, tag: isWide ? '30' : '12' });
}

function fact(field: Field, value: string | undefined): Fact[] {
  return value ? [{ field, value }] : [];
}

function finding(code: FindingCode): Finding {
  return { code, values: {} };
}
