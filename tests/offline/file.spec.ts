import { statSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds } from '../../src/i18n/locales.ts';
import { attributes, elementsOf } from '../fixtures/html.ts';
import { expect, offlineFolder, offlineHtml, test } from '../fixtures/offline.ts';
import { htmlOf, localisedPages } from '../fixtures/pages.ts';

// What can be read from the files themselves, without a browser.

const idsIn = (html: string) => elementsOf(html).flatMap((element) => attributes(element)['id'] ?? []);

for (const locale of localeIds) {
  test(`${locale}: every page is there, but for the frames that a server answers`, () => {
    const carried = new Set(idsIn(offlineHtml(locale)));
    const missing = localisedPages
      .filter((page) => page.startsWith(`${locale}/`) && htmlOf(page).includes('<main'))
      .map((page) => page.slice(locale.length))
      .filter((page) => !/^\/cards\//.test(page))
      .filter((page) => !carried.has(page));
    expect(missing).toEqual([]);
  });

  test(`${locale}: no id stands twice, and every link and label inside has its target`, () => {
    const html = offlineHtml(locale);
    const ids = idsIn(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Map(localeIds.map((id) => [id, new Set(id === locale ? ids : idsIn(offlineHtml(id)))]));
    const broken = elementsOf(html).flatMap((element) => {
      const { href = '', for: label, 'aria-labelledby': by } = attributes(element);
      const [, other, place] = /^(?:spot-keep-report-([a-z-]+)\.html)?#(.+)$/.exec(href) ?? [];
      const isInside = !/^(https?|mailto|tel|data):/.test(href);
      const target = other ? known.get(other as typeof locale) : known.get(locale);
      const isBroken = href !== '' && isInside && !target?.has(place ?? '');
      const named = [label, ...(by?.split(' ') ?? [])].filter((id) => id !== undefined);
      return [...(isBroken ? [href] : []), ...named.filter((id) => !known.get(locale)?.has(id))];
    });
    expect([...new Set(broken)]).toEqual([]);
  });

  test(`${locale}: under three megabytes`, () => {
    const { size } = statSync(join(offlineFolder, `spot-keep-report-${locale}.html`));
    expect(size).toBeLessThan(3_000_000);
  });

  test(`${locale}: the policy forbids every request; nothing is loaded from an address`, () => {
    const html = offlineHtml(locale);
    const metas = elementsOf(html, 'meta').map(attributes);
    const policy = metas.find((one) => one['http-equiv'] === 'content-security-policy')?.['content'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|'self'|'unsafe-|\*|connect-src/);
    const loaders = elementsOf(html).filter(({ nodeName, attrs = [] }) =>
      attrs.some(
        ({ name }) => name === 'src' || name === 'srcset' || (nodeName === 'link' && name === 'href'),
      ),
    );
    expect(loaders.map((one) => attributes(one)).filter(({ href }) => !href?.startsWith('data:'))).toEqual(
      [],
    );
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=/);
  });
}
