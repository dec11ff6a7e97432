import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsUnder } from '../fixtures/oldest-browsers.ts';
import { newIn, nodesOf, ownNames, parseOld } from '../fixtures/own-scripts.ts';
import { newInStyle } from '../fixtures/own-styles.ts';
import { dist, expect, test } from '../fixtures/site.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const scripts = files.filter((name) => name.endsWith('.js')).map((name) => ({ name, code: read(name) }));

/** The styles of all pages, each once, and those that scripts bring along. */
function styles(): string[] {
  const all = new Set<string>();
  for (const name of files.filter((one) => one.endsWith('.html'))) {
    for (const [, style = ''] of read(name).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) all.add(style);
  }
  return [...all];
}

test('every script is one that the oldest supported browsers can read', () => {
  const unread = scripts.flatMap(({ name, code }) => {
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
  const parsed = scripts.map(({ code }) => [...nodesOf(parseOld(code))]);
  const own = ownNames(parsed.flat());
  const found = new Set(parsed.flatMap((nodes) => [...newIn(nodes, own)]));
  expect([...found].sort()).toEqual(rowsUnder('Scripts').sort());
});

test('what styles use that an old browser lacks is listed in docs/browsers.md with what a reader sees, and nothing else is', () => {
  const found = new Set(styles().flatMap((style) => [...newInStyle(style)]));
  expect([...found].sort()).toEqual(rowsUnder('Styles').sort());
});
