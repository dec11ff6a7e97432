import { expect } from 'playwright/test';
import { offerGroups } from '../../src/tools/report-draft/offers.ts';
import { needs } from '../fixtures/programs.ts';
import { bytesOf, reading, value } from '../fixtures/readings.ts';
import { makeChain, signProgram, test } from '../fixtures/signed-files.ts';

test.beforeAll(({ folder }) => {
  needs('openssl', 'osslsigncode');
  makeChain(folder);
});

async function groupsOf(content: Uint8Array | string) {
  return offerGroups(await reading(content));
}

test('each certificate of a chain is named for what it is, and only the leaf stands in front', async ({
  folder,
}) => {
  const groups = await groupsOf(bytesOf(folder, 'chain.pem'));
  const named = groups.flatMap(({ part, isAside }) => (part ? [[part.role, isAside]] : []));
  expect(named).toEqual([
    ['leaf', false],
    ['root', true],
  ]);
});

test('an authority’s certificate alone in a file stands in front', async ({ folder }) => {
  const [, own] = await groupsOf(bytesOf(folder, 'ca.pem'));
  expect(own?.part?.role).toBe(undefined);
  expect(own?.isAside).toBe(false);
});

test('of a signed program, the signer’s own certificate is offered with the signature, its issuer’s aside', async ({
  folder,
}) => {
  const [, signature, ...others] = await groupsOf(signProgram(folder, 'signed.exe', '-h', 'sha256'));
  expect(signature?.certificate?.role).toBe('signer');
  expect(value(signature?.certificate, 'sha256')).toBe(value(signature?.part, 'signer-sha256'));
  expect(signature?.suggestions.map(({ field }) => field)).toContain('certificate-validity');
  expect(others.map(({ part, isAside }) => [part?.role, isAside])).toEqual([['root', true]]);
});

test('what spoils a value of a program stands with the offer of that value', async ({ folder }) => {
  const program = new Uint8Array(signProgram(folder, 'signed.exe', '-h', 'sha256'));
  program[520] = 1;
  const signature = (await groupsOf(program)).find(({ part }) => part?.part === 'signature');
  expect(signature?.suggestions.map(({ field }) => field)).toContain('certificate-thumbprints');
  expect(signature?.findings.map(({ finding }) => finding.code)).toContain('digest-differs');
  // Nobody is sent to the issuer of a certificate that did not sign this.
  expect(signature?.certificate).toBe(undefined);
});

test('what is wrong with an attachment stands with the offer of its digest, by its name', async () => {
  const mail = [
    'From: a@b.example',
    'To: c@d.example',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Disposition: attachment; filename=notes.txt',
    'Content-Type: text/plain',
    '',
    'text',
    '--b--',
  ].join('\r\n');
  const [group] = await groupsOf(mail);
  expect(group?.suggestions.map(({ field }) => field)).toContain('file-hashes');
  expect(group?.findings).toEqual([{ about: 'notes.txt', finding: { code: 'text-attachment', values: {} } }]);
});

test('a mail dated in CST, which means two zones, offers no instant', async () => {
  const [group] = await groupsOf('From: a@b.example\r\nDate: Sun, 22 Nov 2026 16:00:05 CST\r\n\r\n');
  expect(group?.suggestions.map(({ field }) => field)).toEqual(['mail-from']);
});
