import { expect } from 'playwright/test';
import { fewEnough, withLeftOut } from '../../src/tools/report-draft/readers/few-enough.ts';
import { type Fact, valuesOf } from '../../src/tools/report-draft/readers/reading.ts';
import { needs } from '../fixtures/programs.ts';
import { bytesOf, codes, partsOf, reading } from '../fixtures/readings.ts';
import { makeChain, signProgram, test } from '../fixtures/signed-files.ts';
import { signatureTable, withTable } from '../fixtures/windows-program.ts';

const leftOut = (count: number) => ({ code: 'left-out', values: { count: String(count) } });

test('of one field fifty values are kept, the first ones, and how many were not is told once', () => {
  const facts = Array.from({ length: 60 }, (_, at): Fact => ({ field: 'policy', value: String(at) }));
  const kept = fewEnough([...facts, { field: 'serial', value: '01' }]);
  expect(valuesOf({ facts: kept }, 'policy')).toEqual(facts.slice(0, 50).map(({ value }) => value));
  expect(valuesOf({ facts: kept }, 'serial')).toEqual(['01']);
  expect(withLeftOut([{ code: 'left-out', values: { count: '2' } }], 10)).toEqual([leftOut(12)]);
  expect(withLeftOut([], 0)).toEqual([]);
});

test('of a mail with more than fifty hops or receivers, the rest is counted', async () => {
  const hops = 'Received: from a by b; Sun, 22 Nov 2026 16:00:05 +0800\r\n'.repeat(53);
  const to = Array.from({ length: 54 }, (_, at) => `u${at}@b.example`).join(', ');
  const result = await reading(`${hops}From: a@b.example\r\nTo: ${to}\r\n\r\n`);
  expect(partsOf(result, 'hop')).toHaveLength(50);
  expect(valuesOf(result, 'to')).toHaveLength(50);
  expect(result.findings).toContainEqual(leftOut(3 + 4));
});

/** One element of DER. */
function der(tag: number, ...contents: Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return new Uint8Array([tag, 0x84, ...length, ...content]);
}

const oid = (hex: string) => der(6, Buffer.from(hex, 'hex'));

/** A bag (PKCS #7) with these certificates and signers. */
function bagOf(certificates: Uint8Array[], signers: Uint8Array[] = []): Uint8Array {
  const data = der(0x30, oid('2a864886f70d010701'));
  const version = der(2, Buffer.from([1]));
  const signed = der(0x30, version, der(0x31), data, der(0xa0, ...certificates), der(0x31, ...signers));
  return der(0x30, oid('2a864886f70d010702'), der(0xa0, signed));
}

/** So many certificates that differ in their serial number alone. */
function alike(certificate: Uint8Array, count: number): Uint8Array[] {
  const at = Buffer.from(certificate).indexOf(Buffer.from('0214', 'hex'));
  if (at === -1) throw new Error('the serial number is not of 20 bytes');
  return Array.from({ length: count }, (_, number) => {
    const one = Buffer.from(certificate);
    one.writeUInt32BE(number, at + 10);
    return one;
  });
}

test('of a bag of certificates the first hundred are read and thirty shown, and the rest counted', async ({
  folder,
}) => {
  needs('openssl');
  makeChain(folder);
  const result = await reading(bagOf(alike(bytesOf(folder, 'leaf.der'), 120)));
  expect(partsOf(result, 'certificate')).toHaveLength(30);
  expect(result.findings).toContainEqual(leftOut(20 + 70));
});

test('of a signature with more than eight signers, the rest is counted', async ({ folder }) => {
  needs('openssl');
  makeChain(folder);
  const signer = der(0x30, der(2, Buffer.from([1])), der(0x30), der(0x30), der(0x30), der(4));
  const signers = Array.from({ length: 11 }, () => signer);
  const result = await reading(bagOf([bytesOf(folder, 'leaf.der')], signers));
  expect(result.findings).toContainEqual(leftOut(3));
});

test('of a table with more than eight signatures, eight are read and the rest counted', async ({
  folder,
}) => {
  needs('openssl', 'osslsigncode');
  makeChain(folder);
  const signed = signProgram(folder, 'signed.exe', '-h', 'sha256');
  const entry = signatureTable(signed);
  const result = await reading(withTable(signed, ...Array.from({ length: 11 }, () => entry)));
  expect(partsOf(result, 'signature')).toHaveLength(8);
  expect(result.findings).toEqual(
    expect.arrayContaining([
      { code: 'nested', values: { count: '10' } },
      { code: 'nested-unreadable', values: { count: '3' } },
    ]),
  );
  for (const one of partsOf(result, 'signature')) expect(codes(one)).toContain('signature-holds');
});

test('bytes hidden in the table between and behind signatures are counted, and break nothing', async ({
  folder,
}) => {
  needs('openssl', 'osslsigncode');
  makeChain(folder);
  const signed = signProgram(folder, 'signed.exe', '-h', 'sha256');
  // An entry of 24 bytes of a type that is no signature, and after the last one bytes that are no entry.
  const other = new Uint8Array(24).fill(0x41);
  other.set([24, 0, 0, 0, 0, 2, 1, 0]);
  const loose = new Uint8Array(16).fill(0x42);
  loose.set([0, 0, 0, 0]);
  const result = await reading(withTable(signed, other, signatureTable(signed), loose));
  expect(result.findings).toContainEqual({ code: 'table-strays', values: { count: String(24 + 16) } });
  expect(codes(partsOf(result, 'signature')[0])).toEqual([
    'digest-matches',
    'signature-holds',
    'no-timestamp',
  ]);
});
