import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkAll } from '../../src/rules/index.ts';
import { readLibrary } from '../../src/rules/library.ts';
import { describeProblems } from '../../src/rules/problem.ts';
import { findUnusedSources } from '../../src/rules/unused.ts';
import { contentWith, soundContent } from '../fixtures/content.ts';

/** What an editor is told of the sound content with one change. */
function told(file: string, from: string, to: string): string {
  return describeProblems(checkAll(contentWith(file, from, to)).problems);
}

const unclosed = [
  ['channels/a-line.yaml', 'place: cn', 'place: [cn', 'place: [cn'],
  ['sources/some-law.yaml', 'publisher:', 'publisher: [', 'publisher: ['],
  ['assets/keys/asset.yaml', 'order: 1', 'order: "1', 'order: "1'],
  ['steps/write-it-down.yaml', 'verb: keep', 'verb: [keep', 'verb: [keep'],
  ['glossary.yaml', '- id: hash', '- id: [hash', '- id: [hash'],
  ['guides/keep/en.mdx', 'A <Term', '{ A <Term', '{ A <Term'],
  ['guides/keep/en.mdx', 'title: ', 'title: [', 'title: ['],
] as const;

for (const [file, from, to, shown] of unclosed) {
  test(`a syntax error in ${file} (${to}) is told with its line, and nothing else is blamed for it`, () => {
    const message = told(file, from, to);
    expect(message).toMatch(/^1 problem in/);
    expect(message).toMatch(new RegExp(`src/content/${file}:\\d+\n`));
    expect(message).toContain(shown);
  });
}

const common = [
  [
    'an unclosed quotation mark is told where it is opened',
    'order: 1',
    'order: "1',
    'yaml:1\n',
    'never closed',
  ],
  ['a colon in a text', 'place: cn', 'place: cn: x', 'yaml:2\n', 'no quotes'],
  ['a field that stands twice', 'place: cn', 'place: cn\nplace: cn', 'yaml:3\n', 'the same field twice'],
] as const;

for (const [title, from, to, ...says] of common) {
  test(`an editor reads in plain words of a common slip: ${title}`, () => {
    const message = told('channels/a-line.yaml', from, to);
    for (const words of says) expect(message).toContain(words);
  });
}

test('an unclosed bracket at the end of a file is shown, not the empty line behind it', () => {
  const root = soundContent();
  const path = join(root, 'src/content/steps/write-it-down.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}x: [a\n\n`);
  const line = text.split('\n').length;
  const message = describeProblems(checkAll(root).problems);
  expect(message).toContain(`write-it-down.yaml:${line}\n`);
  expect(message).toContain(`    ${line} | x: [a\n`);
});

test('no source is called unused because the file that cites it cannot be read', () => {
  const root = contentWith('channels/a-line.yaml', 'place: cn', 'place: [cn');
  for (const other of ['assets', 'figures']) rmSync(join(root, 'src/content', other), { recursive: true });
  expect(findUnusedSources(readLibrary(root))).toEqual([]);
});

const headings = [
  {
    title: 'an id that is another',
    to: '{#storage}',
    says: '## storage (zh-cn) stands where ## first-hour (en) stands',
  },
  {
    title: 'a heading too many',
    to: '{#first-hour}\n\n## 后来 {#later}',
    says: '## later stands in zh-cn only',
  },
] as const;

for (const { title, to, says } of headings) {
  test(`of headings that differ between languages only the difference is told: ${title}`, () => {
    const message = told('guides/keep/zh-cn.mdx', '{#first-hour}', to);
    expect(message).toMatch(/zh-cn\.mdx:\d+\n/);
    expect(message).toContain(`found:    ${says}\n`);
  });
}

test('a heading that one language lacks is told with the one before it', () => {
  const message = told('guides/keep/en.mdx', '{#first-hour}', '{#first-hour}\n\n## Later {#later}');
  expect(message).toContain('## later stands in en only, after ## first-hour');
});
