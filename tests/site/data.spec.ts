import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readPage } from '../../src/editions/published.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { cached } from '../fixtures/cached.ts';
import { attributes, elementsOf } from '../fixtures/html.ts';
import { htmlOf, pages } from '../fixtures/pages.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const names = ['channels', 'assets', 'flow'] as const;
const read = (file: string) => JSON.parse(readFileSync(join(dist, 'api', file), 'utf8'));

/** The ids of a page, from the root of the site: `en/keep/`; undefined where there is no such page. */
const idsOf = cached((address: string) => {
  const file = join(dist, address, 'index.html');
  return existsSync(file) ? readPage(address, readFileSync(file, 'utf8')).ids : undefined;
});

/** Every text anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

for (const name of names) {
  test(`${name}.json fits its schema`, () => {
    const validate = new Ajv2020({
      allErrors: true,
      formats: { uri: URL.canParse },
      strictTypes: false,
    }).compile(read(`${name}.schema.json`));
    validate(read(`${name}.json`));
    expect(validate.errors).toBeNull();
  });

  test(`every link in ${name}.json is relative and leads to a page and a part that are there`, () => {
    const links = textsIn(read(`${name}.json`)).flatMap((text) =>
      /^\.\.?\//.test(text)
        ? [text]
        : [...text.matchAll(/\]\((?!https?:|tel:)([^)]+)\)/g)].map(([, link = '']) => link),
    );
    const broken = links.filter((link) => {
      const { pathname, hash } = new URL(link, 'http://site/api/');
      const ids = idsOf(pathname.slice(1));
      return !link.startsWith('../') || !ids || (hash !== '' && !ids.has(hash.slice(1)));
    });
    expect(links.length).toBeGreaterThan(20);
    expect([...new Set(broken)]).toEqual([]);
  });
}

test('no contact is given to programs without the day it was checked and the day it is due', () => {
  const undated = read('channels.json').channels.filter(
    (one: { checkedOn?: string; dueOn?: string }) =>
      !one.checkedOn || !one.dueOn || one.dueOn <= one.checkedOn,
  );
  expect(undated).toEqual([]);
});

test('a copy whose host is not known publishes nothing that would need it', () => {
  test.skip(process.env['SITE'] !== undefined, 'SITE is set');
  const files = ['sitemap.xml', 'en/opensearch.xml', 'zh-cn/opensearch.xml', '.well-known/security.txt'];
  expect(files.filter((file) => existsSync(join(dist, file)))).toEqual([]);
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  // Search engines take no relative address for a page in another language.
  const named = pages.filter((one) =>
    elementsOf(htmlOf(one), 'link').some((link) => attributes(link)['hreflang']),
  );
  expect(named).toEqual([]);
});

test('a feed is well-formed Atom with its own id for each entry, and its links lead to pages', async ({
  page,
}) => {
  const ids = new Set<string>();
  await page.goto('en/cards/home/');
  for (const locale of localeIds) {
    const feed = await page.evaluate(parseFeed, readFileSync(join(dist, locale, 'feed.xml'), 'utf8'));
    expect(feed.problem).toBe('');
    expect(feed.language.toLowerCase()).toBe(locale);
    expect(feed.updated).toBe(
      feed.entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1),
    );
    for (const { id, updated, title, summary, href } of feed.entries) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(Number.isNaN(Date.parse(updated))).toBe(false);
      expect(title && summary).toBeTruthy();
      expect(idsOf(new URL(href, `http://site/${locale}/feed.xml`).pathname.slice(1)) !== undefined).toBe(
        true,
      );
      ids.add(id);
    }
    ids.add(feed.id);
  }
  const entries = readFileSync(join(dist, 'en/feed.xml'), 'utf8').split('<entry>').length;
  expect(ids.size).toBe(localeIds.length * entries);
});

/** Runs in the browser, whose XML parser is strict. */
function parseFeed(text: string) {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const of = (element: Element | Document, name: string) =>
    element.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)[0];
  const words = (element: Element | Document, name: string) => of(element, name)?.textContent ?? '';
  return {
    problem: feed.querySelector('parsererror')?.textContent ?? (words(feed, 'author') ? '' : 'no author'),
    language: feed.documentElement.getAttribute('xml:lang') ?? '',
    id: words(feed, 'id'),
    updated: words(feed, 'updated'),
    entries: [...feed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry')].map((entry) => ({
      id: words(entry, 'id'),
      updated: words(entry, 'updated'),
      title: words(entry, 'title'),
      summary: words(entry, 'summary'),
      href: of(entry, 'link')?.getAttribute('href') ?? '',
    })),
  };
}
