import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';

const root = join(import.meta.dirname, '../..');
const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

/** The ids that GitHub gives the headings of a document. */
const headingsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

function leadsNowhere(file: string, link: string): boolean {
  const [path, heading] = link.split('#');
  const target = path ? join(dirname(file), path) : file;
  if (!existsSync(join(root, target))) return true;
  return heading !== undefined && !headingsOf(target).includes(heading);
}

/** What a pattern catches in each document, as `file: caught`. */
const found = (pattern: RegExp, isWrong: (caught: string, file: string) => boolean) =>
  documents.flatMap((file) =>
    [...read(file).matchAll(pattern)]
      .map(([, caught = '']) => caught)
      .filter((caught) => isWrong(caught, file))
      .map((caught) => `${file}: ${caught}`),
  );

test('every link from one document of the repository to another leads somewhere', () => {
  expect(documents.length).toBeGreaterThan(20);
  expect(found(/\]\((?![a-z]+:)([^)\s]+)\)/g, (link, file) => leadsNowhere(file, link))).toEqual([]);
});

test('every file and folder that a document names is there', () => {
  const named = /`((?:src|tests|docs|scripts|bench|examples)\/[^`\s<*…]*)`/g;
  expect(found(named, (path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every command that a document names exists', () => {
  expect(found(/npm run ([a-z]+(?::[a-z]+)*)/g, (command) => !(command in scripts))).toEqual([]);
});
