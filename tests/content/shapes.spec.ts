import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { findDue } from '../../src/rules/freshness.ts';
import { checkAll } from '../../src/rules/index.ts';
import { readLibrary } from '../../src/rules/library.ts';
import { describeProblems } from '../../src/rules/problem.ts';
import { contentWith, soundContent } from '../fixtures/content.ts';

const root = join(import.meta.dirname, '../..');

/** The one problem that a change of the sound entry of a channel makes, as an editor reads it. */
function told(from: string, to: string): string {
  const message = describeProblems(checkAll(contentWith('channels/a-line.yaml', from, to)).problems);
  expect(message).toMatch(/^1 problem in/);
  return message;
}

const slips: { title: string; from: string; to: string; says: string[] }[] = [
  {
    title: 'a field whose name is mistyped is one mistake, with the name that was meant',
    from: 'summary:',
    to: 'sumary:',
    says: ['a-line.yaml:6 › sumary', 'the field summary, which is missing', 'perhaps summary'],
  },
  {
    title: 'an entry of a list is counted from 1, and the nearest of the values there are is named',
    from: 'kind: phone',
    to: 'kind: phoen',
    says: ['a-line.yaml:12 › ways, entry 1, kind', 'one of phone, web, email', '"phoen", perhaps phone'],
  },
  {
    title: 'a field that is missing is named with what belongs there',
    from: 'name: { en: A line, zh-cn: 一条热线 }\n',
    to: '',
    says: [`the field name: a value for every language: ${localeIds.join(', ')}`, 'found:    nothing\n'],
  },
  {
    title: 'a value of another kind is told in plain words',
    from: 'situations: [approach]',
    to: 'situations: approach',
    says: ['a-line.yaml:7 › situations', 'a list: [a, b]', 'found:    "approach"'],
  },
  {
    title: 'a field without a value is told as that',
    from: 'place: cn',
    to: 'place:',
    says: ['a-line.yaml:2 › place', 'nothing after the colon'],
  },
  {
    title: 'a value that breaks two rules of its field is told once',
    from: 'checkedOn: 2026-01-01',
    to: 'checkedOn: soon',
    says: ['a day such as 2026-11-22', '"soon"'],
  },
  {
    title: 'an id that is not written as one is not told again as one that no file has',
    from: 'cites: [some-law@16]\nways',
    to: 'cites: [Some Law]\nways',
    says: ['takes, entry 1, cites, entry 1', 'a source id', '"Some Law"'],
  },
];

for (const { title, from, to, says } of slips) {
  test(`an editor reads which field is wrong, and how: ${title}`, () => {
    const message = told(from, to);
    for (const words of says) expect(message).toContain(words);
    expect(message).not.toMatch(/received|undefined|Invalid/);
  });
}

test('of figures of several kinds the kinds are named, and the nearest', () => {
  const copy = contentWith('figures/some-doors.yaml', 'kind: doors', 'kind: dors');
  const message = describeProblems(checkAll(copy).problems);
  expect(message).toContain('one of timeline, staircase, custody, doors (');
  expect(message).toContain('"dors", perhaps doors');
});

test('an empty file is told as that, and what is due is still listed', () => {
  const copy = soundContent();
  writeFileSync(join(copy, 'src/content/channels/a-line.yaml'), '');
  expect(describeProblems(checkAll(copy).problems)).toContain('found:    an empty file\n');
  expect(findDue(readLibrary(copy), '2026-11-22')).toEqual([]);
});

const late: [file: string, text: string, says: string[]][] = [
  ['src/redirects.yaml', 'keep/old/: [keep/\n', ['src/redirects.yaml:1\n', '[unreadable-file]']],
  ['src/redirects.yaml', 'keep/old/: /en/keep\n', ['src/redirects.yaml:1 ›', 'such as keep/', '/en/keep']],
  ['src/redirects.yaml', 'Keep: keep/\n', ['src/redirects.yaml:1 ›', 'such as keep/']],
  ['src/content/search-words.yaml', 'synonyms: "\n', ['search-words.yaml:1\n', '[unreadable-file]']],
  [
    'src/content/search-words.yaml',
    'synonym: {}\npages: {}\n',
    ['search-words.yaml:1 › synonym', 'synonyms'],
  ],
  ['src/content/search-said/en.yaml', 'keep:\n\t- x\n', ['search-said/en.yaml:2\n', '[unreadable-file]']],
  ['src/content/search-said/en.yaml', 'keep: x\n', ['search-said/en.yaml:1 › keep', 'a list', '"x"']],
];

for (const [file, text, says] of late) {
  test(`a mistake in ${file} is told before a build like any other: ${text.trim()}`, () => {
    const copy = soundContent();
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
    const message = describeProblems(checkAll(copy).problems);
    expect(message).toMatch(/^1 problem in/);
    for (const words of says) expect(message).toContain(words);
  });
}

test('redirects may be none, and those of the guide are no problem', () => {
  const copy = soundContent();
  cpSync(join(root, 'src/redirects.yaml'), join(copy, 'src/redirects.yaml'));
  expect(checkAll(copy).problems).toEqual([]);
  writeFileSync(join(copy, 'src/redirects.yaml'), '# none yet\n');
  expect(checkAll(copy).problems).toEqual([]);
});
