import { randomUUID } from 'node:crypto';
import { expect, test } from 'playwright/test';
import type { Answers } from '../../src/tools/report-draft/answers.ts';
import { suggestionsOf } from '../../src/tools/report-draft/suggest.ts';
import { makeXarf, type XarfReport } from '../../src/tools/report-draft/xarf.ts';

const reporter: Answers = {
  identity: 'named',
  organisation: '某公司',
  'reporter-contact': 'never boss@firm.example; by phone, mornings',
  'reporter-mail': 'desk@example.cn',
  'first-seen': { date: '2026-11-20', time: '14:05', zone: 'Asia/Shanghai' },
};
const attack: Answers = {
  ...reporter,
  'abuse-kind': 'login-attack',
  'source-addresses': ['192[.]0[.]2[.]1', '2001:db8::1'],
  'source-port': '40022',
  'target-address': '198.51.100.7',
  'target-port': '22',
  protocol: 'tcp',
};
const phishing: Answers = {
  ...reporter,
  'abuse-kind': 'phishing',
  urls: ['hxxps://login[.]evil[.]example/x?y=1'],
};

function reports(answers: Answers): XarfReport[] {
  const result = makeXarf(answers, randomUUID);
  if (!('reports' in result)) throw new Error(JSON.stringify(result));
  return result.reports;
}

test('an attack becomes one report per address, with all that XARF requires', () => {
  const [one, two, ...rest] = reports(attack);
  expect(rest).toEqual([]);
  expect(one).toMatchObject({
    xarf_version: '4.2.0',
    timestamp: '2026-11-20T06:05:00Z',
    reporter: { org: '某公司', contact: 'desk@example.cn', domain: 'example.cn' },
    source_identifier: '192.0.2.1',
    source_port: 40022,
    category: 'connection',
    type: 'login_attack',
    destination_ip: '198.51.100.7',
    destination_port: 22,
    protocol: 'tcp',
    first_seen: '2026-11-20T06:05:00Z',
  });
  expect(two).toMatchObject({ source_identifier: '2001:db8::1' });
  expect(one?.report_id).not.toBe(two?.report_id);
});

test('a broken address is put together for programs', () => {
  expect(reports(phishing)[0]).toMatchObject({
    source_identifier: 'login.evil.example',
    url: 'https://login.evil.example/x?y=1',
    domain: 'login.evil.example',
    category: 'content',
    type: 'phishing',
  });
});

test('a sample is named by its hash and never embedded', () => {
  const hash = 'a'.repeat(64);
  const evidence = [{ number: 'E0001', name: 'x.exe', size: 1, sha256: hash, what: '' }];
  const [report] = reports({ ...phishing, 'abuse-kind': 'malware', 'file-hashes': [hash], evidence });
  expect(report).toMatchObject({ type: 'malware', file_hashes: { sha256: hash } });
  expect(JSON.stringify(report)).not.toMatch(/evidence|payload/);
});

test('what XARF requires and is missing is named, all at once', () => {
  expect(makeXarf({ 'abuse-kind': 'port-scan' }, randomUUID)).toEqual({
    missing: ['reporter-mail', 'identity', 'first-seen', 'source-addresses', 'protocol'],
  });
  expect(makeXarf({ ...phishing, urls: ['javascript:alert(1)'] }, randomUUID)).toEqual({ missing: ['urls'] });
});

test('a reporter who stays anonymous gets no report for programs', () => {
  expect(makeXarf({ ...attack, identity: 'anonymous' }, randomUUID)).toEqual({ missing: ['identity'] });
});

test('words where an address belongs are left out of a report for programs', () => {
  expect(reports({ ...attack, 'target-address': 'our office' })[0]).not.toHaveProperty('destination_ip');
  const result = makeXarf({ ...attack, 'source-addresses': ['somewhere', '300.1.1.1'] }, randomUUID);
  expect(result).toEqual({ missing: ['source-addresses'] });
});

test('a kind of abuse without a type in XARF is said so', () => {
  expect(makeXarf({ ...attack, 'abuse-kind': 'relay' }, randomUUID)).toEqual({ unsupported: 'relay' });
  expect(makeXarf({ ...attack, 'abuse-kind': 'constructor' }, randomUUID)).toEqual({
    unsupported: 'constructor',
  });
});

test('no mail address is taken from what the reader wrote on how to be reached', () => {
  const { 'reporter-mail': _, ...bare } = attack;
  expect(makeXarf(bare, randomUUID)).toEqual({ missing: ['reporter-mail'] });
  expect(JSON.stringify(reports(attack))).not.toContain('boss@');
});

test('an attack without a source port is reported all the same', () => {
  const { 'source-port': _, ...bare } = attack;
  const [report] = reports(bare);
  expect(report).toMatchObject({ type: 'login_attack' });
  expect(report).not.toHaveProperty('source_port');
});

test('several web addresses become as many reports, and none is lost', () => {
  const urls = ['hxxps://a[.]example/1', 'HTTP://B.Example:80/2', 'http://c.example:8080/3', 'a note', ''];
  const made = makeXarf({ ...phishing, urls }, randomUUID);
  expect(made).toMatchObject({
    reports: [
      { url: 'https://a.example/1', source_identifier: 'a.example' },
      { url: 'http://b.example/2', domain: 'b.example' },
      { url: 'http://c.example:8080/3', source_identifier: 'c.example' },
    ],
    leftOut: [{ field: 'urls', line: 'a note' }],
  });
});

test('sources are written as programs write them: lower case, whole, the port apart', () => {
  const lines = [
    'EVIL[.]Example:8443',
    '[2001:DB8::1]:22',
    '192.0.2.1:40000',
    'hxxp://Bad(dot)example/x',
    'münchen.example',
    '2001:DB8:0:0::2',
  ];
  const { 'source-port': _, ...bare } = attack;
  expect(
    reports({ ...bare, 'source-addresses': lines }).map(({ source_identifier, source_port }) => [
      source_identifier,
      source_port,
    ]),
  ).toEqual([
    ['evil.example', 8443],
    ['2001:db8::1', 22],
    ['192.0.2.1', 40000],
    ['bad.example', undefined],
    ['xn--mnchen-3ya.example', undefined],
    ['2001:db8::2', undefined],
  ]);
});

test('what a report for programs leaves out is told line by line', () => {
  const hash = 'b'.repeat(64);
  const made = makeXarf(
    {
      ...attack,
      'source-addresses': ['192.0.2.1', 'somewhere', '300.1.1.1'],
      'source-port': 'high',
      'target-address': 'our office',
      urls: ['https://a.example/'],
      'file-hashes': [hash],
    },
    randomUUID,
  );
  expect('leftOut' in made ? made.leftOut.map(({ line }) => line) : []).toEqual([
    'https://a.example/',
    'somewhere',
    '300.1.1.1',
    hash,
    'our office',
    'high',
  ]);
  const sound = makeXarf(attack, randomUUID);
  expect(sound).toMatchObject({ leftOut: [] });
  const long = makeXarf({ ...attack, facts: `${'事'.repeat(1000)}the rest` }, randomUUID);
  expect(long).toMatchObject({ leftOut: [{ field: 'facts', line: 'the rest' }] });
});

test('only web addresses are offered as web addresses, and only IP addresses as sources', () => {
  const facts = [
    'https://a.example/x',
    'hxxps://b[.]example',
    'fxp://c[.]example',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'www.a.example',
  ].map((value) => ({ field: 'link', value }));
  const ip = ['203.0.113.7', 'unknown'].map((value) => ({ field: 'originating-ip', value }));
  expect(suggestionsOf([...facts, ...ip], 'mail')).toEqual([
    { field: 'urls', answer: ['https://a.example/x', 'hxxps://b[.]example'] },
    { field: 'source-addresses', answer: ['203.0.113.7'] },
  ]);
});
