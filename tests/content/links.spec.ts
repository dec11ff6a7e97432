import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { checkAll } from '../../src/rules/index.ts';
import { readLibrary } from '../../src/rules/library.ts';
import { readPages } from '../../src/rules/pages.ts';
import { describeProblems } from '../../src/rules/problem.ts';
import { contentWith, soundContent } from '../fixtures/content.ts';

const root = join(import.meta.dirname, '../..');
const guide = 'guides/keep/en.mdx';
const channel = 'channels/a-line.yaml';

/** What an editor is told of a text of the sound content with a link in it. */
function toldOf(file: string, link: string): string {
  const [from, to] =
    file === guide ? ['A <Term', `[x](${link}) A <Term`] : ['en: Leads.', `en: "[x](${link})"`];
  return describeProblems(checkAll(contentWith(file, from, to)).problems);
}

const wrong: [file: string, link: string, says: string][] = [
  [guide, '/en/keeep/', 'guides/keep/en.mdx:12\n'],
  [guide, '/en/keeep/#first-hour', '/en/keeep/#first-hour, perhaps /en/keep/'],
  [guide, '/en/keep', '/en/keep, perhaps /en/keep/\n'],
  [guide, '/keep/', 'the address of a page, such as /en/keep/'],
  [channel, '/en/assets/kesy/', 'channels/a-line.yaml:9 › takes, entry 1, text.en'],
  [channel, '/en/report/channels/b-line/', 'perhaps /en/report/channels/a-line/'],
];

for (const [file, link, says] of wrong) {
  test(`a link in ${file} to ${link}, which is no page, stops the build`, () => {
    const message = toldOf(file, link);
    expect(message).toMatch(/^1 problem in/);
    expect(message).toContain(says);
    expect(message).toContain('[unknown-page]');
  });
}

test('links to pages, parts, other sites, numbers and files are no problem', () => {
  const links = ['/en/', '/en/keep/#x', '/en/keep/log/', '/en/assets/keys/', '/en/handouts/keys/', '/', '#x'];
  const others = ['https://a.example/en/x', 'tel:110', '/api/channels.json', '/en/report/channels/a-line/'];
  const text = [...links, ...others].map((link) => `[x](${link})`).join(' ');
  expect(checkAll(contentWith(guide, 'A <Term', `${text} A <Term`)).problems).toEqual([]);
});

test('a link to the page of a file that cannot be read is no mistake', () => {
  const copy = contentWith(guide, 'A <Term', '[x](/en/report/channels/a-line/) A <Term');
  const path = join(copy, 'src/content', channel);
  writeFileSync(path, `${readFileSync(path, 'utf8')}x: [a\n`);
  expect(checkAll(copy).problems.map(({ code }) => code)).toEqual(['unreadable-file']);
});

test('words for searching under the address of no page are told with the nearest page', () => {
  const copy = soundContent();
  const path = join(copy, 'src/content/search-said/en.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'keep/log: [diary]\nkeep/lgo: [diary]\n"": [start]\n');
  const message = describeProblems(checkAll(copy).problems);
  expect(message).toMatch(/^1 problem in/);
  expect(message).toContain('search-said/en.yaml:2 ›');
  expect(message).toContain('keep/lgo, perhaps keep/log');
});

test('the pages that links may lead to are those that are published', () => {
  const { paths } = readPages(readLibrary(root));
  const lock = readFileSync(join(root, 'links.lock'), 'utf8').split('\n');
  const moved = Object.keys(parse(readFileSync(join(root, 'src/redirects.yaml'), 'utf8')) ?? {});
  const published = lock.flatMap((link) => /^\/en\/((?!cards\/)[^#.]*\/|)$/.exec(link)?.[1] ?? []);
  expect(published.length).toBeGreaterThan(100);
  expect(published.filter((path) => !paths.has(path) && !moved.includes(path))).toEqual([]);
});
