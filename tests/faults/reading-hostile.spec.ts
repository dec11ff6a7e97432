import fc from 'fast-check';
import { expect } from 'playwright/test';
import { readEvidence } from '../../src/tools/report-draft/readers/read.ts';
import type { Reading } from '../../src/tools/report-draft/readers/reading.ts';
import { needs } from '../fixtures/programs.ts';
import { bytesOf, problem } from '../fixtures/readings.ts';
import { makeChain, signProgram, test } from '../fixtures/signed-files.ts';

const mail = new TextEncoder().encode(
  'Received: from a (b [192.0.2.1]) by c; Sun, 22 Nov 2026 16:00:05 +0800\r\nFrom: a@b.example\r\nTo: c@d.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhttps://x.example\r\n--b\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n',
);

async function read(bytes: Uint8Array): Promise<Reading> {
  const result = await readEvidence(new Blob([bytes as Uint8Array<ArrayBuffer>]), 'x');
  const isOne = 'problem' in result !== 'facts' in result;
  expect(isOne, 'a reading or a problem').toBe(true);
  return result;
}

/** Some bytes changed, some cut off, some put in. */
function spoilt(bytes: Uint8Array) {
  const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
  return fc
    .record({
      changes: fc.array(change, { maxLength: 6 }),
      length: fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)),
      more: fc.uint8Array({ maxLength: 20 }),
    })
    .map(({ changes, length, more }) => {
      const copy = new Uint8Array([...bytes.subarray(0, length), ...more]);
      for (const { at, to } of changes) if (at < copy.length) copy[at] = to;
      return copy;
    });
}

for (const name of ['leaf.der', 'leaf.pem', 'bag.p7b', 'signed.exe', 'leaf.key']) {
  test(`${name} damaged in any way gives a reading or one problem`, async ({ folder }) => {
    needs('openssl', 'osslsigncode');
    makeChain(folder);
    signProgram(folder, 'signed.exe', '-h', 'sha256');
    const run = fc.asyncProperty(spoilt(bytesOf(folder, name)), async (bytes) => void (await read(bytes)));
    await fc.assert(run, { numRuns: 100 });
  });
}

test('a mail damaged in any way, and any bytes at all, give a reading or one problem', async () => {
  const magic = fc.constantFrom([], [0x4d, 0x5a], [0x30, 0x82], [0x30, 0x80], [0xd0, 0xcf, 0x11, 0xe0]);
  const bytes = fc
    .tuple(magic, fc.uint8Array({ maxLength: 600 }))
    .map(([start, rest]) => new Uint8Array([...start, ...rest]));
  const any = fc.asyncProperty(fc.oneof(spoilt(mail), bytes), async (one) => void (await read(one)));
  await fc.assert(any, { numRuns: 300 });
});

test('a length that promises more than there is, is called cut', async () => {
  expect(await problem(new Uint8Array([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x30, 0x03]))).toBe('cut');
});

/** So many elements inside each other, each of the right length. */
function nested(levels: number, tag = 0x30): Uint8Array {
  const bytes = new Uint8Array(levels * 5);
  for (let level = 0; level < levels; level += 1) {
    const view = new DataView(bytes.buffer, level * 5);
    view.setUint8(0, tag);
    view.setUint8(1, 0x83);
    const rest = bytes.length - (level + 1) * 5;
    view.setUint8(2, rest >> 16);
    view.setUint16(3, rest & 0xffff);
  }
  return bytes;
}

test('elements nested without end, and more of them than any certificate has, are refused', async () => {
  expect(await problem(nested(100_000))).toBe('too-complex');
  const many = new Uint8Array(400_000).fill(5).map((byte, at) => (at % 2 ? 0 : byte));
  const head = [0x30, 0x83, many.length >> 16, (many.length >> 8) & 255, many.length & 255];
  expect(await problem(new Uint8Array([...head, ...many]))).toBe('too-complex');
  expect(await problem(new Uint8Array(100_000).map((_, at) => (at % 2 ? 0x80 : 0x30)))).toBe('too-complex');
});

test('a mail with parts nested without end or a head without end is refused', async () => {
  let deep = 'From: a@b.example\nTo: c@d.example\n';
  for (let level = 0; level < 200; level += 1)
    deep += `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`;
  expect(await problem(deep)).toBe('too-complex');
  expect(
    await problem(`From: a@b.example\nTo: c@d.example\n${`X-A: ${'b'.repeat(80)}\n`.repeat(40_000)}\n`),
  ).toBe('too-complex');
});

test('a mail too large to hold is read as far as its head', async () => {
  const piece = new Blob([new Uint8Array(1024 * 1024).fill(65)]);
  const huge = new Blob([mail, ...Array.from({ length: 60 }, () => piece)]);
  const result = await readEvidence(huge, 'x');
  if ('problem' in result) throw new Error(result.problem.code);
  expect(result.findings.map(({ code }) => code)).toContain('mail-large');
});

test('a file that can no longer be read is said to be so', async () => {
  const gone = new Blob([mail]);
  const missing = new Blob();
  missing.arrayBuffer = () => Promise.reject(new DOMException('changed on disk', 'NotReadableError'));
  gone.slice = () => missing;
  expect(await readEvidence(gone, 'x')).toEqual({ problem: { code: 'unreadable', values: {} } });
});

test('a reading that is stopped ends with an abort', async () => {
  const stopped = readEvidence(new Blob([mail]), 'x', { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toThrow();
});
