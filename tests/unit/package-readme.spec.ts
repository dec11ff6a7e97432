import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { EvidenceLog } from '../../src/formats/evidence-log/evidence-log.ts';
import { packageReadme } from '../../src/formats/package/package-readme.ts';
import { visible } from '../../src/formats/visible.ts';
import { readme as en } from '../../src/i18n/en/readme.ts';
import { readme as zhCn } from '../../src/i18n/zh-cn/readme.ts';
import { anyLog } from '../fixtures/any.ts';
import { handedOver, logOf } from '../fixtures/evidence.ts';
import { attributes, elementsIn, elementsOf, textOf } from '../fixtures/html.ts';

test('nothing typed in or named so ever becomes markup', () => {
  const shape = (html: string) => elementsOf(html).filter(({ nodeName }) => nodeName !== '#text');
  const allowed = new Set(shape(readme(handedOver())).map(({ nodeName }) => nodeName));
  fc.assert(
    fc.property(anyLog, (log) => {
      const elements = shape(readme(log));
      expect(elements.map(({ nodeName }) => nodeName).filter((name) => !allowed.has(name))).toEqual([]);
      expect(elements.filter(({ nodeName }) => nodeName === 'script' || nodeName === 'img')).toEqual([]);
      const names = elements.flatMap((element) => Object.keys(attributes(element)));
      expect(names.filter((name) => name.startsWith('on') || name === 'src' || name === 'style')).toEqual([]);
      const links = elementsOf(readme(log), 'a').map((link) => attributes(link)['href']);
      expect(links).toEqual(['#en', '#zh-CN']);
    }),
    { numRuns: 50 },
  );
});

test('every name, size and digest is there, in both languages, and names as they can be seen', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      for (const article of elementsOf(readme(log), 'article')) {
        const cells = elementsIn(article)
          .filter(({ nodeName }) => nodeName === 'td')
          .map(textOf);
        for (const [index, item] of log.items.entries()) {
          const row = cells.slice(index * 5, index * 5 + 5);
          expect(row.slice(0, 4)).toEqual([item.number, visible(item.name), String(item.size), item.sha256]);
        }
        for (const { digest, evidence } of log.custody) {
          expect(textOf(article)).toContain(digest);
          expect(textOf(article)).toContain(evidence);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('each language is marked as such, and no place is left without its value', () => {
  const html = readme(handedOver());
  expect(elementsOf(html, 'article').map((article) => attributes(article)['lang'])).toEqual(['en', 'zh-CN']);
  expect(textOf(elementsOf(html, 'body')[0])).not.toMatch(/\{\w+\}/);
  expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
});

test('the page may load and run nothing', () => {
  const policy = elementsOf(readme(handedOver()), 'meta').find((meta) => attributes(meta)['http-equiv']);
  expect(attributes(policy)['content']).toBe("default-src 'none'; style-src 'unsafe-inline'");
});

test('a package with and one without the files each say how to check them', () => {
  const commands = (kind: 'bag' | 'log-only') =>
    elementsOf(readme(handedOver(), kind), 'pre').map(textOf).join('\n');
  expect(commands('bag')).toContain('sha256sum --strict -c manifest-sha256.txt');
  expect(commands('bag')).toContain('shasum -a 256 -c manifest-sha256.txt');
  expect(commands('bag')).not.toContain('SHA256SUMS');
  expect(commands('log-only')).toContain('sha256sum --strict -c SHA256SUMS');
  expect(commands('log-only')).not.toContain(' manifest-sha256.txt');
  expect(textOf(elementsOf(readme(logOf({ name: 'a', content: 'a' })), 'article')[0])).toContain(
    en['readme.custody-none'],
  );
});

function readme(log: EvidenceLog, kind: 'bag' | 'log-only' = 'bag') {
  const words = [
    { tag: 'en', ...en },
    { tag: 'zh-CN', ...zhCn },
  ];
  return packageReadme(log, words, { folder: 'evidence-20261122', kind, made: '2026-11-22T20:40:00+08:00' });
}
