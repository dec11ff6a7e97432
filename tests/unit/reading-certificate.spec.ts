import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { valuesOf } from '../../src/tools/report-draft/readers/reading.ts';
import { needs, run } from '../fixtures/programs.ts';
import { bytesOf, codes, partsOf, problem, reading, value } from '../fixtures/readings.ts';
import { makeChain, test } from '../fixtures/signed-files.ts';

test.beforeAll(({ folder }) => {
  needs('openssl');
  makeChain(folder);
});

const nameForm = 'esc_2253,utf8,sep_comma_plus_space,sname';

function openssl(folder: string, file: string, ...options: string[]) {
  const printed = run(folder, 'openssl', 'x509', '-in', file, '-noout', ...options);
  return printed.slice(printed.indexOf('=') + 1).trim();
}

/** Makes a certificate that vouches for itself, and reads it. */
async function selfSigned(folder: string, subject: string, key: string[], configuration = '') {
  const head = `[req]\ndistinguished_name=dn\nutf8=yes\n${configuration}\n[dn]\n`;
  writeFileSync(join(folder, 'own.cnf'), head);
  const made = [
    'req',
    '-x509',
    '-utf8',
    '-config',
    'own.cnf',
    '-newkey',
    ...key,
    '-nodes',
    '-keyout',
    'own.key',
  ];
  run(folder, 'openssl', ...made, '-subj', subject, '-out', 'own.pem');
  const [certificate] = partsOf(await reading(bytesOf(folder, 'own.pem')), 'certificate');
  return certificate;
}

test('a certificate gives the names, times, number and fingerprints that OpenSSL prints', async ({
  folder,
}) => {
  const [leaf] = partsOf(await reading(bytesOf(folder, 'leaf.der')), 'certificate');
  const fingerprint = (algorithm: string) =>
    openssl(folder, 'leaf.pem', '-fingerprint', algorithm).replaceAll(':', '').toLowerCase();
  const time = (option: string) =>
    openssl(folder, 'leaf.pem', option, '-dateopt', 'iso_8601').replace(' ', 'T');
  expect(value(leaf, 'subject')).toBe(openssl(folder, 'leaf.pem', '-subject', '-nameopt', nameForm));
  expect(value(leaf, 'issuer')).toBe(openssl(folder, 'leaf.pem', '-issuer', '-nameopt', nameForm));
  expect(value(leaf, 'serial')).toBe(openssl(folder, 'leaf.pem', '-serial'));
  expect(value(leaf, 'not-before')).toBe(time('-startdate'));
  expect(value(leaf, 'not-after')).toBe(time('-enddate'));
  expect(value(leaf, 'sha256')).toBe(fingerprint('-sha256'));
  expect(value(leaf, 'sha1')).toBe(fingerprint('-sha1'));
});

test('a certificate tells what it is for and where it can be checked', async ({ folder }) => {
  const result = await reading(bytesOf(folder, 'leaf.pem'));
  const [leaf] = partsOf(result, 'certificate');
  if (!leaf) throw new Error('no certificate');
  expect(result.validated).toBe(false);
  expect(value(leaf, 'subject-organisation')).toBe('示例公司, Ltd');
  expect(value(leaf, 'issuer-organisation')).toBe('测试机构');
  expect(value(leaf, 'public-key')).toBe('RSA 2048');
  expect(value(leaf, 'signature-algorithm')).toBe('sha256WithRSAEncryption');
  expect(value(leaf, 'key-usage')).toBe('digitalSignature');
  expect(value(leaf, 'ocsp')).toBe('http://ocsp.example/');
  expect(value(leaf, 'ca-issuers')).toBe('http://ca.example/ca.cer');
  expect(value(leaf, 'crl')).toBe('http://ca.example/ca.crl');
  expect(valuesOf(leaf, 'policy')).toEqual(['2.23.140.1.4.1', '2.23.140.1.3']);
  expect(leaf.facts.flatMap(({ meaning }) => meaning ?? [])).toEqual(
    expect.arrayContaining([
      'code-signing',
      'time-stamping',
      'client',
      'cabf-code-signing',
      'cabf-code-signing-ev',
    ]),
  );
  expect(valuesOf(leaf, 'alternative-name')).toEqual([
    'DNS:sign.example',
    'IP Address:192.0.2.1',
    'IP Address:2001:db8::1',
    'email:a@sign.example',
    'URI:https://sign.example/x',
  ]);
  expect(codes(leaf)).toEqual(['may-sign-code']);
});

for (const file of ['bag.p7b', 'chain.pem']) {
  test(`${file} gives every certificate, the leaf before its issuer`, async ({ folder }) => {
    const [leaf, issuer, ...more] = partsOf(await reading(bytesOf(folder, file)), 'certificate');
    expect(value(leaf, 'subject')).toContain('OU=一 + CN=');
    expect(value(leaf, 'issuer')).toBe(value(issuer, 'subject'));
    expect(codes(issuer)).toEqual(['self-signed', 'is-authority']);
    expect(more).toEqual([]);
  });
}

test('a bag in text form is read like the same bag in bytes', async ({ folder }) => {
  run(folder, 'openssl', 'pkcs7', '-inform', 'DER', '-in', 'bag.p7b', '-out', 'bag.pem');
  const [bytes, text] = [
    await reading(bytesOf(folder, 'bag.p7b')),
    await reading(bytesOf(folder, 'bag.pem')),
  ];
  expect(text.parts).toEqual(bytes.parts);
});

test('a certificate in bare Base64, in UTF-16 or under an explanation is read', async ({ folder }) => {
  const pem = new TextDecoder().decode(bytesOf(folder, 'leaf.pem'));
  const { parts } = await reading(pem);
  const bare = pem.replace(/-----.*-----\n/g, '');
  const wide = new Uint8Array(new Uint16Array([...`\uFEFF${pem}`].map((one) => one.charCodeAt(0))).buffer);
  for (const form of [bare, wide, `Certificate:\n    Data:\n${pem}`]) {
    expect((await reading(form)).parts).toEqual(parts);
  }
});

const keys: [name: string, options: string[], shown: string][] = [
  ['RSA of 3072 bits', ['rsa:3072'], 'RSA 3072'],
  ['P-256', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], 'EC P-256'],
  ['P-384', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'], 'EC P-384'],
  ['Ed25519', ['ed25519'], 'Ed25519'],
];
for (const [name, options, shown] of keys) {
  test(`a key of the kind ${name} is named, and the signature as OpenSSL names it`, async ({ folder }) => {
    const certificate = await selfSigned(folder, '/CN=key', options);
    const text = run(folder, 'openssl', 'x509', '-in', 'own.pem', '-noout', '-text');
    expect(value(certificate, 'public-key')).toBe(shown);
    expect(value(certificate, 'signature-algorithm')).toBe(/Signature Algorithm: (\S+)/.exec(text)?.[1]);
  });
}

for (const [type, mask] of [
  ['UTF8String', 'utf8only'],
  ['BMPString', 'MASK:0x800'],
] as const) {
  test(`a Chinese name is read from a ${type}`, async ({ folder }) => {
    const certificate = await selfSigned(folder, '/O=北京某某/CN=张三', ['rsa:2048'], `string_mask=${mask}`);
    const inside = run(folder, 'openssl', 'asn1parse', '-in', 'own.pem');
    expect(inside.toUpperCase()).toContain(type.toUpperCase());
    expect(value(certificate, 'subject')).toBe('O=北京某某, CN=张三');
  });
}

test('a name that looks like markup or hides its direction stays text that shows it', async ({ folder }) => {
  const certificate = await selfSigned(folder, '/CN=<script>x<\\/script>/O=a\u202Efdp', ['rsa:2048']);
  expect(value(certificate, 'subject')).toBe('CN=\\<script\\>x\\</script\\>, O=a⟨U+202E⟩fdp');
  expect(codes(await reading(bytesOf(folder, 'own.pem')))).toContain('hidden-characters');
});

test('bytes behind a certificate are counted', async ({ folder }) => {
  const result = await reading(new Uint8Array([...bytesOf(folder, 'leaf.der'), 1, 2, 3]));
  expect(result.findings).toContainEqual({ code: 'bytes-after', values: { count: '3' } });
});

test('nothing is read from a private key, in whatever form it comes', async ({ folder }) => {
  const openssl = (...options: string[]) => run(folder, 'openssl', ...options);
  const secret = ['-passout', 'pass:x'];
  openssl('pkey', '-in', 'leaf.key', '-outform', 'DER', '-out', 'pkcs8.der');
  openssl('rsa', '-in', 'leaf.key', '-outform', 'DER', '-out', 'pkcs1.der', '-traditional');
  openssl('pkcs8', '-topk8', '-in', 'leaf.key', '-outform', 'DER', '-out', 'locked.der', ...secret);
  openssl('pkcs8', '-topk8', '-in', 'leaf.key', '-out', 'locked.pem', ...secret);
  openssl('pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'leaf.key', '-out', 'store.pfx', ...secret);
  openssl('genpkey', '-algorithm', 'ed25519', '-outform', 'DER', '-out', 'short.der');
  openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-outform', 'DER', '-out', 'ec.der');
  const files = [
    'pkcs8.der',
    'pkcs1.der',
    'locked.der',
    'locked.pem',
    'store.pfx',
    'short.der',
    'ec.der',
    'leaf.key',
  ];
  for (const file of files)
    expect(await problem(bytesOf(folder, file), 'harmless.cer'), file).toBe('private-key');
  const both =
    new TextDecoder().decode(bytesOf(folder, 'leaf.pem')) +
    new TextDecoder().decode(bytesOf(folder, 'leaf.key'));
  expect(await problem(both)).toBe('private-key');
  expect(await problem(bytesOf(folder, 'store.pfx').subarray(0, 300))).toBe('private-key');
  expect(await problem('PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n')).toBe('private-key');
});

test('what is not a certificate is named for what it is', async ({ folder }) => {
  run(folder, 'openssl', 'req', '-in', 'leaf.csr', '-outform', 'DER', '-out', 'csr.der');
  run(folder, 'openssl', 'pkey', '-in', 'leaf.key', '-pubout', '-out', 'public.pem');
  expect(await problem(bytesOf(folder, 'leaf.csr'))).toBe('certificate-request');
  expect(await problem(bytesOf(folder, 'csr.der'))).toBe('certificate-request');
  expect(await problem(bytesOf(folder, 'public.pem'))).toBe('other-pem');
  expect(await problem(bytesOf(folder, 'leaf.der').subarray(0, 500))).toBe('cut');
  expect(await problem(bytesOf(folder, 'leaf.pem').subarray(0, 500))).toBe('cut');
});
