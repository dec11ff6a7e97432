import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { needs, needsVersion, run } from '../fixtures/programs.ts';
import { codes, partsOf, reading, value } from '../fixtures/readings.ts';
import { makeChain, signProgram, stamper, test } from '../fixtures/signed-files.ts';

test.beforeAll(({ folder }) => {
  needs('openssl', 'osslsigncode');
  makeChain(folder);
});

async function signatureIn(content: Uint8Array) {
  return partsOf(await reading(content), 'signature')[0];
}

/** Whether osslsigncode finds the signature made by the certificate in it. */
function isGood(folder: string, program: Uint8Array): boolean {
  writeFileSync(join(folder, 'judged.exe'), program);
  try {
    const options = ['-in', 'judged.exe', '-CAfile', 'ca.pem', '-ignore-crl'];
    return run(folder, 'osslsigncode', 'verify', ...options).includes('Signature verification: ok');
  } catch {
    return false;
  }
}

function replaced(program: Uint8Array, from: string, to: string): Uint8Array {
  const at = Buffer.from(program).indexOf(Buffer.from(from, 'hex'));
  if (at === -1) throw new Error(`${from} is not in the program`);
  const copy = new Uint8Array(program);
  copy.set(Buffer.from(to, 'hex'), at);
  return copy;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The bytes that the signer's messageDigest is made over: the two parts of SpcIndirectDataContent. */
function contentOf(program: Uint8Array, digest: string): Uint8Array {
  const end = Buffer.from(program).indexOf(Buffer.from(digest, 'hex')) + digest.length / 2;
  // Two bytes before the identifier of SpcPeImageData, which comes first.
  const start = Buffer.from(program).lastIndexOf(Buffer.from('060a2b06010401823702010f', 'hex'), end) - 2;
  return program.subarray(start, end);
}

/** A program changed after signing, its new digest put into both places that name it. */
async function patched(signed: Uint8Array): Promise<Uint8Array> {
  const program = new Uint8Array(signed);
  program[520] = 1;
  const signature = await signatureIn(program);
  const [before, after] = [value(signature, 'digest-signed'), value(signature, 'digest-computed')];
  const outer = replaced(program, before, after);
  return replaced(outer, sha256(contentOf(program, before)), sha256(contentOf(outer, after)));
}

test('a program whose digest was replaced in both places is called broken, as osslsigncode does', async ({
  folder,
}) => {
  needsVersion('osslsigncode', '2.9');
  const signed = signProgram(folder, 'signed.exe', '-h', 'sha256');
  expect(isGood(folder, signed)).toBe(true);
  expect(codes(await signatureIn(signed))).toContain('signature-holds');
  const forged = await patched(signed);
  expect(isGood(folder, forged)).toBe(false);
  expect(codes(await signatureIn(forged))).toEqual(['digest-matches', 'signature-broken', 'no-timestamp']);
});

test('a digest replaced in one place does not pass for a signature that holds', async ({ folder }) => {
  const program = new Uint8Array(signProgram(folder, 'signed.exe', '-h', 'sha256'));
  program[520] = 1;
  const signature = await signatureIn(program);
  const forged = replaced(program, value(signature, 'digest-signed'), value(signature, 'digest-computed'));
  expect(isGood(folder, forged)).toBe(false);
  expect(codes(await signatureIn(forged))).toEqual([
    'digest-matches',
    'content-differs',
    'signature-broken',
    'no-timestamp',
  ]);
});

test('a program changed afterwards keeps a signature that holds, over another program', async ({
  folder,
}) => {
  const program = new Uint8Array(signProgram(folder, 'signed.exe', '-h', 'sha256'));
  program[520] = 1;
  expect(codes(await signatureIn(program))).toEqual(['digest-differs', 'signature-holds', 'no-timestamp']);
});

for (const [name, ...key] of [
  ['P-256', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  ['P-384', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  ['P-521', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  ['RSA 4096', 'rsa:4096'],
] as const) {
  test(`signatures with a key of the kind ${name} and every digest are checked`, async ({ folder }) => {
    const made = ['req', '-x509', '-newkey', ...key, '-nodes', '-keyout', 'other.key'];
    run(folder, 'openssl', ...made, '-subj', '/CN=other', '-days', '5', '-out', 'other.pem');
    const signer = ['-certs', 'other.pem', '-key', 'other.key'];
    for (const algorithm of ['sha1', 'sha256', 'sha384', 'sha512']) {
      const signed = signProgram(folder, 'other.exe', '-h', algorithm, ...signer);
      expect(codes(await signatureIn(signed)), algorithm).toContain('signature-holds');
      // The last bytes of the table are filling; the signature ends before them.
      const end = signed.findLastIndex((byte) => byte !== 0);
      const spoilt = new Uint8Array(signed);
      spoilt[end] = (spoilt[end] ?? 0) ^ 1;
      expect(codes(await signatureIn(spoilt)), algorithm).toContain('signature-broken');
    }
  });
}

test('where nothing can be checked that is said: MD5, or a page without WebCrypto', async ({ folder }) => {
  const old = signProgram(folder, 'md5.exe', '-h', 'md5');
  expect(codes(await signatureIn(old))).toContain('signature-not-checkable');
  const signed = signProgram(folder, 'signed.exe', '-h', 'sha256');
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: {} });
  try {
    expect(codes(await signatureIn(signed))).toContain('signature-not-checkable');
  } finally {
    Object.defineProperty(globalThis, 'crypto', { configurable: true, value: crypto });
  }
});

test('a timestamp whose seal was altered is called broken', async ({ folder }) => {
  needsVersion('osslsigncode', '2.9');
  const stamped = signProgram(folder, 'stamped.exe', ...stamper(folder));
  expect(codes(await signatureIn(stamped))).toContain('timestamp-holds');
  const end = stamped.findLastIndex((byte) => byte !== 0);
  const spoilt = new Uint8Array(stamped);
  spoilt[end] = (spoilt[end] ?? 0) ^ 1;
  const found = codes(await signatureIn(spoilt));
  expect(found).toContain('timestamp-broken');
  expect(found).toContain('signature-holds');
});
