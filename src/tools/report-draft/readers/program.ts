import type { Watch } from '../../../digests/watch.ts';
import { parseAsn } from './asn1.ts';
import { hexOf } from './asn1-values.ts';
import { type Named, namedDigest, signaturePart } from './authenticode.ts';
import { certificateParts } from './certificate.ts';
import { mostCertificates, type SignedData, signedDataOf } from './cms.ts';
import { peLayout } from './pe.ts';
import { largestTable, tableOf } from './pe-signatures.ts';
import { programDigests } from './program-digests.ts';
import { type Content, type Finding, Refusal } from './reading.ts';
import { leafFirst } from './x509.ts';

const nestedSignature = '1.3.6.1.4.1.311.2.4.1';
const mostSignatures = 8;
/** As many certificates are shown. */
const mostShown = 30;

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
  const { entries, left, stray } = tableOf(
    new Uint8Array(await file.slice(table.start, table.end).arrayBuffer()),
  );
  const strays: Finding[] = stray > 0 ? [{ code: 'table-strays', values: { count: String(stray) } }] : [];
  if (entries.length === 0) return content([], [{ code: 'not-signed', values: {} }, ...strays]);
  const outer = entries.map(({ bytes }) => signatureOf(bytes));
  const { nested, unreadable } = nestedIn(outer, mostSignatures - outer.length);
  const all = [...outer, ...nested];
  const algorithms = all.flatMap(({ named }) => named.algorithm ?? []);
  const computed = await programDigests(file, skipped, algorithms, watch);
  const parts = [];
  for (const { data, named } of all) {
    parts.push(await signaturePart(data, named, named.algorithm && computed.get(named.algorithm)));
  }
  const held = all.flatMap(({ data }) => data.certificates);
  const unique = [...new Map(held.map((one) => [hexOf(one.bytes), one])).values()];
  const chain = leafFirst(unique.slice(0, mostCertificates)).slice(0, mostShown);
  const leftOut = all.reduce((sum, { data }) => sum + data.left, unique.length - chain.length);
  const extra = entries.reduce((sum, entry) => sum + entry.extra, 0);
  const findings: Finding[] = [{ code: 'not-validated', values: {} }];
  const count = (code: Finding['code'], number: number) => {
    if (number > 0) findings.push({ code, values: { count: String(number) } });
  };
  count('nested', outer.length - 1 + nested.length + unreadable + left);
  count('nested-unreadable', unreadable + left);
  count('signature-padded', extra);
  findings.push(...strays);
  count('data-appended', file.size - table.end);
  count('left-out', leftOut);
  const signers = all.flatMap(({ data }) => data.signers[0]?.certificate ?? []);
  return content([...parts, ...(await certificateParts(chain, signers))], findings);
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
function nestedIn(outer: readonly Signature[], most: number) {
  const found = outer.flatMap(({ data }) => data.signers[0]?.unsigned.get(nestedSignature) ?? []);
  const nested: Signature[] = [];
  for (const { bytes } of found.slice(0, most)) {
    try {
      nested.push(signatureOf(bytes));
    } catch {
      // One that cannot be read is counted, and the others are shown.
    }
  }
  return { nested, unreadable: found.length - nested.length };
}
