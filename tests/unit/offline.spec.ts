import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parseAst } from 'rolldown/parseAst';
import { pageOf, translate } from '../../src/editions/offline/address.ts';
import { fromBase85, toBase85 } from '../../src/editions/offline/base85.ts';
import { carryAlong } from '../../src/editions/offline/carry-along.ts';
import { mergeStyles } from '../../src/editions/offline/styles.ts';

test('any bytes come back from the text that carries them, and no tag begins in it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 99 }), (bytes) => {
      const text = toBase85(bytes);
      expect(fromBase85(text)).toEqual(Uint8Array.from(bytes));
      expect(text).not.toMatch(/[<"\s]/);
    }),
  );
});

for (const { href, page, place } of [
  { href: '../log/', page: '/keep/verify/', place: '#/keep/log/' },
  { href: '../../report/#deadlines', page: '/keep/log/', place: '#/report/deadlines' },
  { href: '#custody', page: '/keep/', place: '#/keep/custody' },
  { href: '/en/keep/#custody', page: '/', place: '#/keep/custody' },
  { href: './', page: '/', place: '#/' },
  { href: '../../../zh-cn/keep/log/', page: '/keep/log/', place: 'spot-keep-report-zh-cn.html#/keep/log/' },
  { href: 'https://www.12339.gov.cn/', page: '/', place: 'https://www.12339.gov.cn/' },
  { href: 'tel:12339', page: '/', place: 'tel:12339' },
  { href: '../api/channels.json', page: '/', place: undefined },
]) {
  test(`in ${page} of the English pages ${href} becomes ${place ?? 'words without a link'}`, () => {
    expect(translate(href, page, 'en')).toBe(place);
  });
}

test('a place belongs to its page', () => {
  expect(pageOf('/keep/log/case')).toBe('/keep/log/');
  expect(pageOf('/')).toBe('/');
});

test('styles of several pages are merged: each rule once, in the order of every page', () => {
  const merged = mergeStyles([
    ['a{x:1}', '@media print{a{x:2}b{y:"}"}}', 'c{z:3}'],
    ['a{x:1}', 'own{w:4}', '@media print{a{x:2}b{y:"}"}}', 'c{z:3}'],
    ['c{z:3}', 'last{v:5}'],
  ]);
  expect(merged).toBe('a{x:1}own{w:4}@media print{a{x:2}b{y:"}"}}c{z:3}last{v:5}');
});

test('a script asks the file where it asked its server, and nothing else of it changes', () => {
  const workers: string[] = [];
  const code = [
    'const home = import.meta.url;',
    'const early = () => import("./start.js");',
    'const late = (name) => import(name);',
    'const kit = fetch("kit.json");',
    'const worker = new Worker(new URL(new URL(`worker-x.js`, import.meta.url).href, import.meta.url));',
    'const other = new Worker(given);',
  ];
  const carried = carryAlong(code.join('\n'), parseAst(code.join('\n')), 'assets/Page.js', (path) =>
    workers.push(path),
  );
  expect(carried?.split('\n')).toEqual([
    'const home = "offline:///assets/Page.js";',
    code[1],
    'const late = (name) => offline.load(name);',
    'const kit = offline.fetch("kit.json");',
    'const worker = new Worker(offline.worker("assets/worker-x.js"));',
    code[5],
  ]);
  expect(workers).toEqual(['assets/worker-x.js']);
});
