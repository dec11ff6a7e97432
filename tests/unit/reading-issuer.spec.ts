import { expect, test } from 'playwright/test';
import { channelOfIssuer } from '../../src/tools/report-draft/issuer.ts';
import { realKit } from '../fixtures/report-kit.ts';

const { channels } = realKit('en');
const found = (organisation: string) => channelOfIssuer(channels, organisation)?.id;

test('an issuer leads to the channel that takes reports about it, whatever form its company has', () => {
  expect(found('DigiCert, Inc.')).toBe('ca-digicert');
  expect(found('DigiCert Inc')).toBe('ca-digicert');
  expect(found('GlobalSign nv-sa')).toBe('ca-globalsign');
  expect(found('Sectigo Limited')).toBe('ca-sectigo');
  expect(found('Entrust, Inc.')).toBe('ca-entrust');
});

test('an issuer that only sounds like one, or is not known, leads to the list of all', () => {
  for (const name of ['DigiCert Partner Ltd', 'Digi⟨U+200B⟩Cert', 'DіgiCert', '测试机构', 'Inc.', '']) {
    expect(found(name), name).toBe('ca-problem-reports');
  }
  expect(channelOfIssuer([], 'DigiCert')).toBe(undefined);
});

test('each name of an issuer stands in the words of its channel and belongs to no other', () => {
  const named = channels.flatMap((one) => (one.issuers ?? []).map((issuer) => ({ issuer, one })));
  expect(named.length).toBeGreaterThan(5);
  expect(new Set(named.map(({ issuer }) => issuer)).size).toBe(named.length);
  for (const { issuer, one } of named) {
    if (issuer !== '*') expect(`${one.name} ${one.summary}`, one.id).toContain(issuer);
    expect(found(issuer), issuer).toBe(one.id);
  }
});
