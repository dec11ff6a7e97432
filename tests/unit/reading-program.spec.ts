import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'playwright/test';
import { valuesOf } from '../../src/tools/report-draft/readers/reading.ts';
import { serveOldTimestamps } from '../fixtures/old-timestamps.ts';
import { needs, needsVersion, run } from '../fixtures/programs.ts';
import { bytesOf, codes, partsOf, problem, reading, value } from '../fixtures/readings.ts';
import { makeChain, sign, signProgram, stamper, test } from '../fixtures/signed-files.ts';
import { tinyProgram } from '../fixtures/windows-program.ts';

test.beforeAll(({ folder }) => {
  needs('openssl', 'osslsigncode');
  makeChain(folder);
  signProgram(folder, 'signed.exe', '-h', 'sha256', '-n', '工具 tool', '-i', 'https://vendor.example/');
});

/** What `osslsigncode verify` prints after a label. Without the option it would ask for revocation lists. */
function verified(folder: string, name: string, label: string): string {
  const printed = run(folder, 'osslsigncode', 'verify', '-in', name, '-CAfile', 'ca.pem', '-ignore-crl');
  return new RegExp(`${label}\\s*:\\s*([0-9A-F]+)`).exec(printed)?.[1]?.toLowerCase() ?? '';
}

async function signatureIn(content: Uint8Array) {
  return partsOf(await reading(content), 'signature')[0];
}

/** The program with one change to its bytes. */
function changed(program: Uint8Array, at: number, to: number): Uint8Array {
  const copy = new Uint8Array(program);
  copy[at] = to;
  return copy;
}

test('a signed program gives its signer, and both digests that osslsigncode shows', async ({ folder }) => {
  needsVersion('osslsigncode', '2.9');
  const result = await reading(bytesOf(folder, 'signed.exe'), 'signed.exe');
  const [signature] = partsOf(result, 'signature');
  const [leaf, issuer] = partsOf(result, 'certificate');
  const whole = run(folder, 'openssl', 'dgst', '-sha256', '-r', 'signed.exe').split(' ')[0];
  expect(result.kind).toBe('program');
  expect(result.validated).toBe(false);
  expect(codes(result)).toEqual(['not-validated']);
  expect(value(result, 'file-sha256')).toBe(whole);
  expect(value(signature, 'digest-signed')).toBe(verified(folder, 'signed.exe', 'Current message digest'));
  expect(value(signature, 'digest-computed')).toBe(
    verified(folder, 'signed.exe', 'Calculated message digest'),
  );
  expect(value(signature, 'digest-algorithm')).toBe('sha256');
  expect(value(signature, 'signer')).toBe(value(leaf, 'subject'));
  expect(value(signature, 'signer-issuer')).toBe(value(issuer, 'subject'));
  expect(value(signature, 'signer-serial')).toBe(value(leaf, 'serial'));
  expect(value(signature, 'signer-sha1')).toBe(value(leaf, 'sha1'));
  expect(value(signature, 'program-name')).toBe('工具 tool');
  expect(value(signature, 'program-link')).toBe('https://vendor.example/');
  expect(codes(signature)).toEqual(['digest-matches', 'signature-holds', 'no-timestamp']);
});

for (const is64 of [true, false]) {
  test(`a program of ${is64 ? 64 : 32} bits is read, unsigned and signed`, async ({ folder }) => {
    writeFileSync(join(folder, 'bits.exe'), tinyProgram({ is64 }));
    expect(codes(await reading(tinyProgram({ is64 })))).toEqual(['not-signed']);
    const signature = await signatureIn(sign(folder, 'bits.exe', `bits-${is64}.exe`));
    expect(codes(signature)).toContain('digest-matches');
  });
}

for (const algorithm of ['md5', 'sha1', 'sha384', 'sha512']) {
  test(`a signature with ${algorithm} is compared`, async ({ folder }) => {
    const signature = await signatureIn(signProgram(folder, `${algorithm}.exe`, '-h', algorithm));
    expect(value(signature, 'digest-algorithm')).toBe(algorithm);
    expect(codes(signature)).toContain('digest-matches');
  });
}

test('a program changed by one byte no longer fits its signature', async ({ folder }) => {
  const signature = await signatureIn(changed(bytesOf(folder, 'signed.exe'), 520, 1));
  expect(codes(signature)).toContain('digest-differs');
  expect(value(signature, 'digest-computed')).not.toBe(value(signature, 'digest-signed'));
});

test('the checksum in the head may change without breaking a signature', async ({ folder }) => {
  expect(codes(await signatureIn(changed(bytesOf(folder, 'signed.exe'), 88 + 64, 0x77)))).toContain(
    'digest-matches',
  );
});

test('a digest put into a signature afterwards is found, for the signer signed another', async ({
  folder,
}) => {
  const program = bytesOf(folder, 'signed.exe');
  const signed = Buffer.from(value(await signatureIn(program), 'digest-signed'), 'hex');
  const at = Buffer.from(program).indexOf(signed);
  expect(codes(await signatureIn(changed(program, at, (program[at] ?? 0) ^ 1)))).toEqual(
    expect.arrayContaining(['digest-differs', 'content-differs']),
  );
});

test('bytes hidden behind a signature in its own area are counted, and break nothing', async ({ folder }) => {
  const program = bytesOf(folder, 'signed.exe');
  const entry = 88 + 112 + 4 * 8;
  const padded = new Uint8Array(program.length + 64).fill(0x41);
  padded.set(program);
  const view = new DataView(padded.buffer);
  const at = view.getUint32(entry, true);
  const size = view.getUint32(entry + 4, true) + 64;
  view.setUint32(entry + 4, size, true);
  view.setUint32(at, size, true);
  const result = await reading(padded);
  expect(codes(partsOf(result, 'signature')[0])).toContain('digest-matches');
  const extra = result.findings.find(({ code }) => code === 'signature-padded');
  expect(Number(extra?.values['count'])).toBeGreaterThanOrEqual(64);
});

test('bytes appended to a signed program are counted, and break its signature', async ({ folder }) => {
  const result = await reading(new Uint8Array([...bytesOf(folder, 'signed.exe'), 1, 2, 3]));
  expect(result.findings).toContainEqual({ code: 'data-appended', values: { count: '3' } });
  expect(codes(partsOf(result, 'signature')[0])).toContain('digest-differs');
});

test('a timestamp of RFC 3161 gives its time, its number and who made it', async ({ folder }) => {
  needsVersion('osslsigncode', '2.9');
  const signature = await signatureIn(signProgram(folder, 'stamped.exe', ...stamper(folder)));
  expect(value(signature, 'timestamp-time')).toBe('2026-01-01T00:00:00Z');
  expect(value(signature, 'timestamp-signer')).toContain('CN=\\<b\\>签名');
  expect(value(signature, 'timestamp-serial')).toMatch(/^[0-9A-F]+$/);
  expect(codes(signature)).toEqual([
    'digest-matches',
    'signature-holds',
    'timestamp-token',
    'timestamp-holds',
  ]);
});

test('a timestamp of the older kind gives its time and who made it', async ({ folder }) => {
  const { address, stop } = await serveOldTimestamps(folder);
  writeFileSync(join(folder, 'tiny.exe'), tinyProgram());
  const signer = ['sign', '-certs', 'chain.pem', '-key', 'leaf.key', '-t', address];
  await promisify(execFile)('osslsigncode', [...signer, '-in', 'tiny.exe', '-out', 'old.exe'], {
    cwd: folder,
  });
  stop();
  const signature = await signatureIn(bytesOf(folder, 'old.exe'));
  expect(value(signature, 'timestamp-time')).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(value(signature, 'timestamp-signer')).toContain('签名');
  expect(codes(signature)).toEqual(['digest-matches', 'signature-holds', 'timestamp-old', 'timestamp-holds']);
});

test('a signature nested in another is shown after it, each with its own digest', async ({ folder }) => {
  signProgram(folder, 'outer.exe', '-h', 'sha1');
  const result = await reading(sign(folder, 'outer.exe', 'nested.exe', '-nest', '-h', 'sha256'));
  const signatures = partsOf(result, 'signature');
  expect(result.findings).toContainEqual({ code: 'nested', values: { count: '1' } });
  expect(signatures.flatMap((one) => valuesOf(one, 'digest-algorithm'))).toEqual(['sha1', 'sha256']);
  for (const one of signatures) expect(codes(one)).toContain('digest-matches');
});

test('a program that is cut off is called cut, wherever its end is', async ({ folder }) => {
  const program = bytesOf(folder, 'signed.exe');
  for (const length of [2, 63, 70, 150, 300, 600, program.length - 1]) {
    expect(await problem(program.subarray(0, length)), String(length)).toBe('cut');
  }
});

test('programs, installers and mails of kinds that are not read are named', async () => {
  const ole = (id: string) => {
    const file = new Uint8Array(1024);
    file.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    file.set([9], 30);
    file.set(Buffer.from(id, 'hex'), 512 + 80);
    return file;
  };
  const dos = new Uint8Array(64);
  dos.set([0x4d, 0x5a]);
  expect(await problem(ole('84100c0000000000c000000000000046'), 'x.exe')).toBe('installer');
  expect(await problem(ole('0b0d020000000000c000000000000046'), 'x.eml')).toBe('outlook-message');
  expect(await problem(ole('0609020000000000c000000000000046'))).toBe('office-container');
  expect(await problem(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2]))).toBe('other-program');
  expect(await problem(dos)).toBe('other-program');
  expect(await problem(new Uint8Array([0x50, 0x4b, 3, 4, 20]))).toBe('archive');
  expect(await problem('')).toBe('empty');
  expect(await problem('notes of a day')).toBe('unknown');
});
