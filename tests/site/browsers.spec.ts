import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../fixtures/cached.ts';
import { rowsUnder } from '../fixtures/oldest-browsers.ts';
import { newIn, nodesOf, ownNames, parseOld } from '../fixtures/own-scripts.ts';
import { newInStyle, rulesOf } from '../fixtures/own-styles.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const files = once(() => readdirSync(dist, { recursive: true, encoding: 'utf8' }));
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
/** What stands inside the pages between these tags, each once. */
function inside(pattern: RegExp): string[] {
  const pages = files()
    .filter((name) => name.endsWith('.html'))
    .map(read);
  return [...new Set(pages.flatMap((html) => [...html.matchAll(pattern)].map(([, text = '']) => text)))];
}

const scripts = once(() => [
  ...files()
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: read(name) })),
  ...inside(/<script type="module">([\s\S]*?)<\/script>/g).map((code) => ({ name: 'inside a page', code })),
]);

test('scripts stand in files and inside pages', () => {
  expect(scripts().filter(({ name }) => name === 'inside a page')).not.toEqual([]);
});

test('every script is one that the oldest supported browsers can read', () => {
  const unread = scripts().flatMap(({ name, code }) => {
    try {
      parseOld(code);
      return [];
    } catch (error) {
      return [`${name}: ${error}`];
    }
  });
  expect(unread).toEqual([]);
});

test('what scripts use that an old browser lacks is listed in docs/browsers.md with what happens there, and nothing else is', () => {
  const parsed = scripts().map(({ code }) => [...nodesOf(parseOld(code))]);
  const own = ownNames(parsed.flat());
  const found = new Set(parsed.flatMap((nodes) => [...newIn(nodes, own)]));
  expect([...found].sort()).toEqual(rowsUnder('Scripts').sort());
});

test('what styles use that an old browser lacks is listed in docs/browsers.md with what a reader sees, and nothing else is', () => {
  const rules = new Set(inside(/<style[^>]*>([\s\S]*?)<\/style>/g).flatMap(rulesOf));
  const found = newInStyle([...rules].join('\n'));
  expect([...found].sort()).toEqual(rowsUnder('Styles').sort());
});
