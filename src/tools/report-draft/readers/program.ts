import type { Watch } from '../../../digests/watch.ts';
import { parseAsn } from './asn1.ts';
import { type Named, namedDigest, signaturePart } from './authenticode.ts';
import { certificatePart } from './certificate.ts';
import { type SignedData, signedDataOf } from './cms.ts';
import { peLayout } from './pe.ts';
import { entriesOf, largestTable } from './pe-signatures.ts';
import { programDigests } from './program-digests.ts';
import { type Content, type Finding, Refusal } from './reading.ts';
import { leafFirst } from './x509.ts';

const nestedSignature = '1.3.6.1.4.1.311.2.4.1';
const mostSignatures = 8;
const mostCertificates = 30;

interface Signature {
  data: SignedData;
  named: Named;
}

/**
 * A Windows program (PE32, PE32+): its signatures, and whether the file is still what was signed.
 * Throws a `Refusal`; rejects like `digestBlob` when the file cannot be read.
 */
export async function readProgram(file: Blob, watch: Watch = {}): Promise<Content> {
  const { skipped, table } = await peLayout(file);
  if (!table) return content([], [{ code: 'not-signed', values: {} }]);
  if (table.end - table.start > largestTable) throw new Refusal('too-complex');
  const entries = entriesOf(new Uint8Array(await file.slice(table.start, table.end).arrayBuffer()));
  if (entries.length === 0) return content([], [{ code: 'not-signed', values: {} }]);
  const outer = entries.map(({ bytes }) => signatureOf(bytes));
  const { nested, unreadable } = nestedIn(outer);
  const all = [...outer, ...nested].slice(0, mostSignatures);
  const algorithms = all.flatMap(({ named }) => named.algorithm ?? []);
  const computed = await programDigests(file, skipped, algorithms, watch);
  const parts = [];
  for (const { data, named } of all) {
    parts.push(await signaturePart(data, named, named.algorithm && computed.get(named.algorithm)));
  }
  const chain = leafFirst(all.flatMap(({ data }) => data.certificates)).slice(0, mostCertificates);
  const extra = entries.reduce((sum, entry) => sum + entry.extra, 0);
  const findings: Finding[] = [{ code: 'not-validated', values: {} }];
  const count = (code: Finding['code'], number: number) => {
    if (number > 0) findings.push({ code, values: { count: String(number) } });
  };
  count('nested', outer.length - 1 + nested.length + unreadable);
  count('nested-unreadable', unreadable);
  count('signature-padded', extra);
  count('data-appended', file.size - table.end);
  return content([...parts, ...(await Promise.all(chain.map(certificatePart)))], findings);
}

function content(parts: Content['parts'], findings: Finding[]): Content {
  return { kind: 'program', facts: [], parts, findings };
}

function signatureOf(bytes: Uint8Array): Signature {
  const data = signedDataOf(parseAsn(bytes));
  const named = namedDigest(data);
  if (!named || data.signers.length === 0) throw new Refusal('damaged');
  return { data, named };
}

/** Further signatures stand in an unsigned attribute of the first signer. */
function nestedIn(outer: readonly Signature[]) {
  const found = outer.flatMap(({ data }) => data.signers[0]?.unsigned.get(nestedSignature) ?? []);
  const nested: Signature[] = [];
  for (const { bytes } of found.slice(0, mostSignatures)) {
    try {
      nested.push(signatureOf(bytes));
    } catch {
      // One that cannot be read is counted, and the others are shown.
    }
  }
  return { nested, unreadable: found.length - nested.length };
}
