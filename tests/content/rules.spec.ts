import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { editions } from '../../src/editions/index.ts';
import { checkAll } from '../../src/rules/index.ts';
import { describeProblems } from '../../src/rules/problem.ts';
import { contentWith, soundContent } from '../fixtures/content.ts';

const findProblems = (root: string) => checkAll(root).problems;
const mistakes = [
  {
    title: 'a day that does not exist',
    change: ['channels/a-line.yaml', 'checkedOn: 2026-01-01', 'checkedOn: 2026-02-31'],
    says: ['src/content/channels/a-line.yaml:17 › checkedOn', 'a day that exists'],
  },
  {
    title: 'a phone number that nobody can dial',
    change: ['channels/a-line.yaml', 'value: "000"', 'value: "0800 747 22x"'],
    says: ['src/content/channels/a-line.yaml:13 › ways, entry 1, value', 'a number to dial', '0800 747 22x'],
  },
  {
    title: 'a source that does not exist',
    change: ['guides/keep/en.mdx', 'A <Term', 'Fact.<Cite of="no-such-source@3" /> A <Term'],
    says: [
      'src/content/guides/keep/en.mdx › <Cite>',
      'src/content/sources',
      'no-such-source',
      '[unknown-id]',
    ],
  },
  {
    title: 'words of a citation that would lead to the first of two sources only',
    change: ['guides/keep/en.mdx', 'A <Term', '<Cite of="some-law@16 a-case">Art. 16</Cite> Fact. A <Term'],
    says: [
      'src/content/guides/keep/en.mdx › <Cite>Art. 16</Cite>',
      'one source',
      'some-law, a-case',
      'without words after the sentence',
      '[two-sources-one-link]',
    ],
  },
  {
    title: 'a source that does not exist, in a data file',
    change: ['channels/a-line.yaml', 'cites: [some-law@16]', 'cites: [no-such-law@16]'],
    says: [
      'src/content/channels/a-line.yaml:10 › takes, entry 1, cites, entry 1',
      'no-such-law',
      '[unknown-id]',
    ],
  },
  {
    title: 'a step that does not exist',
    change: ['guides/keep/zh-cn.mdx', 'write-it-down', 'write-it-up'],
    says: ['src/content/guides/keep/zh-cn.mdx › <Steps>', 'src/content/steps', 'write-it-up'],
  },
  {
    title: 'a channel that does not exist',
    change: ['assets/keys/asset.yaml', 'channel: a-line', 'channel: another-line'],
    says: [
      'src/content/assets/keys/asset.yaml:40 › tell, entry 1, channel',
      'src/content/channels',
      'another-line',
    ],
  },
  {
    title: 'a glossary term that does not exist',
    change: ['guides/keep/en.mdx', 'id="hash"', 'id="crash"'],
    says: ['src/content/guides/keep/en.mdx › <Term>', 'src/content/glossary.yaml', 'crash'],
  },
  {
    title: 'a short text that lacks a language',
    change: [
      'steps/write-it-down.yaml',
      'why: { en: Memory fades., zh-cn: 记忆会淡。 }',
      'why: { en: Memory fades. }',
    ],
    says: ['steps/write-it-down.yaml:3 › why.zh-cn', 'a text in zh-cn', 'nothing', '[missing-language]'],
  },
  {
    title: 'a guide that lacks a language',
    change: ['guides/keep/zh-cn.mdx', '', undefined],
    says: ['src/content/guides/keep', 'the file src/content/guides/keep/zh-cn.mdx', '[missing-language]'],
  },
  {
    title: 'an asset type that lacks a language',
    change: ['assets/keys/en.mdx', '', undefined],
    says: ['the file src/content/assets/keys/en.mdx', '[missing-language]'],
  },
  {
    title: 'a channel without the day it was checked',
    change: ['channels/a-line.yaml', 'checkedOn: 2026-01-01\n', ''],
    says: [
      'channels/a-line.yaml › checkedOn',
      'the day the contact was last checked',
      '[missing-checked-on]',
    ],
  },
  {
    title: 'a heading without an explicit id',
    change: ['guides/keep/en.mdx', '## First hour {#first-hour}', '## First hour'],
    says: ['guides/keep/en.mdx:8 › First hour', 'First hour {#an-id}', 'no id', '[heading-without-id]'],
  },
  {
    title: 'heading ids that differ between the languages',
    change: ['guides/keep/zh-cn.mdx', '{#first-hour}', '{#di-yi-xiao-shi}'],
    says: ['guides/keep/zh-cn.mdx', '## first-hour', '## di-yi-xiao-shi', '[heading-ids-differ]'],
  },
  {
    title: 'a statement that rests on nothing',
    change: ['steps/write-it-down.yaml', 'advice: true\n', ''],
    says: ['steps/write-it-down.yaml', 'either cites: [source-id] or advice: true', '[does-not-fit]'],
  },
  {
    title: 'a number on a door that its channel does not have',
    change: ['figures/some-doors.yaml', 'number: "000"', 'number: "999"'],
    says: [
      'src/content/figures/some-doors.yaml › doors, entry 1, number',
      'src/content/channels/a-line.yaml (000)',
      '999',
      '[unsure-number]',
    ],
  },
  {
    title: 'a number on a door that its channel is not sure of',
    change: ['channels/a-line.yaml', 'confidence: high', 'confidence: medium'],
    says: [
      'figures/some-doors.yaml › doors, entry 1, number',
      'of which it has none',
      '000',
      '[unsure-number]',
    ],
  },
  {
    title: 'an asset type whose facts are missing',
    change: ['assets/keys/asset.yaml', '', undefined],
    says: ['src/content/assets/keys', 'the file src/content/assets/keys/asset.yaml', '[does-not-fit]'],
  },
  {
    title: 'an asset type that leaves out a question',
    change: ['assets/keys/zh-cn.mdx', '{#how-it-is-abused}', '{#abuse}'],
    says: ['assets/keys/zh-cn.mdx', '## what-it-is, ## how-it-is-abused', '## abuse', '[heading-ids-differ]'],
  },
  {
    title: 'a field that nobody reads',
    change: ['steps/write-it-down.yaml', 'advice: true', 'advice: true\nadvise: true'],
    says: ['steps/write-it-down.yaml', 'the unknown field advise', '[does-not-fit]'],
  },
  {
    title: 'a file that cannot be parsed',
    change: ['steps/write-it-down.yaml', 'verb: keep', 'verb: [keep'],
    says: ['steps/write-it-down.yaml', 'a file that can be parsed', '[unreadable-file]'],
  },
] as const;

test('the content of the guide is sound', () => {
  expect(findProblems(join(import.meta.dirname, '../..'))).toEqual([]);
});

test('the fixture that the mistakes are made in is sound', () => {
  expect(findProblems(soundContent())).toEqual([]);
});

for (const { title, change, says } of mistakes) {
  test(`the build stops at ${title}, and says what to do`, () => {
    const root = contentWith(change[0], change[1], change[2]);
    const setup = editions().hooks['astro:config:setup'] as (options: unknown) => void;
    let message = '';
    try {
      setup({ config: { root: pathToFileURL(`${root}/`) } });
    } catch (error) {
      message = String(error);
    }
    for (const words of [...says, 'expected:', 'found:', 'why:', 'do:']) expect(message).toContain(words);
  });
}

test('all problems are reported at once, by file', () => {
  const root = contentWith('steps/write-it-down.yaml', 'advice: true\n', '');
  const guide = join(root, 'src/content/guides/keep/en.mdx');
  writeFileSync(guide, readFileSync(guide, 'utf8').replace(' {#first-hour}', ''));
  const message = describeProblems(findProblems(root));
  expect(message).toContain('2 problems');
  expect(message).toContain('steps/write-it-down.yaml');
  expect(message).toContain('guides/keep/en.mdx');
});

test('two records with the same place in a list stop the build', () => {
  const root = soundContent();
  const channels = join(root, 'src/content/channels');
  cpSync(join(channels, 'a-line.yaml'), join(channels, 'b-line.yaml'));
  const message = describeProblems(findProblems(root));
  expect(message).toContain('src/content/channels/b-line.yaml › order');
  expect(message).toContain('1, as in src/content/channels/a-line.yaml');
});
