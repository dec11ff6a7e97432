import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { securityText } from '../../src/editions/security-txt.ts';
import { writeSitemap } from '../../src/editions/sitemap.ts';
import { writeFeed } from '../../src/formats/atom.ts';
import { describeProblems } from '../../src/rules/problem.ts';
import { readSecurityContact } from '../../src/rules/security-contact.ts';
import { scratch } from '../fixtures/scratch.ts';

const site = new URL('https://a.example/guide');

test('a site map names every page that may be found by its full address, also in a sub-folder', async () => {
  const folder = scratch('sitemap');
  for (const [page, head] of Object.entries({
    en: '',
    'en/keep': '',
    'en/cards': '<meta name="robots" content="noindex">',
  })) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), head);
  }
  expect(await writeSitemap(folder, site)).toBe(2);
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://a.example/guide/en/',
    'https://a.example/guide/en/keep/',
  ]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://a.example/guide/sitemap.xml',
  );
});

test('a security contact is published as its host gave it, and never made up', () => {
  expect(readSecurityContact({})).toEqual({ problems: [] });
  const { contact } = readSecurityContact({
    SECURITY_CONTACT: 'mailto:security@a.example',
    SECURITY_EXPIRES: '2027-05-01',
  });
  expect(contact && securityText(contact, new URL('https://a.example'))).toBe(
    [
      'Contact: mailto:security@a.example',
      'Expires: 2027-05-01T00:00:00Z',
      'Preferred-Languages: en, zh-CN',
      'Canonical: https://a.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a security contact that nobody could reach is refused, with all that is wrong', () => {
  const said = (env: Record<string, string>) => describeProblems(readSecurityContact(env).problems);
  expect(said({ SECURITY_CONTACT: 'security@a.example\nCanonical: x', SECURITY_EXPIRES: 'soon' })).toMatch(
    /environment › SECURITY_CONTACT[\s\S]*environment › SECURITY_EXPIRES/,
  );
  const half = said({ SECURITY_CONTACT: 'mailto:a@a.example' });
  expect(half).toMatch(/^1 problem [\s\S]*SECURITY_EXPIRES[\s\S]*found: +nothing[\s\S]*, or neither/);
});

test('a feed says where it is only when that is known, and no word breaks it', () => {
  const entry = { id: 'urn:uuid:1', date: '2026-11-22', title: 'A & <b>', summary: '"', page: 'keep/' };
  const feed = {
    id: 'urn:uuid:0',
    language: 'en',
    title: 'T',
    author: 'A',
    rights: 'R',
    page: './',
    entries: [entry],
  };
  expect(writeFeed(feed)).toContain('<title>A &#38; &#60;b&#62;</title>');
  expect(writeFeed(feed)).not.toMatch(/rel="self"|xml:base/);
  expect(writeFeed({ ...feed, address: 'https://a.example/en/feed.xml' })).toContain(
    '<link rel="self" type="application/atom+xml" href="https://a.example/en/feed.xml"/>',
  );
});
