import { expect, test } from 'playwright/test';
import { byLocale } from '../../src/i18n/locales.ts';
import { checkReferences } from '../../src/rules/references.ts';
import { checkReports } from '../../src/rules/reports.ts';
import { checkRoutes } from '../../src/rules/routes.ts';

const text = (words: string) => byLocale(() => words);
const point = { text: text('Why.'), advice: true };
const field = (id: string, more: object = {}) => ({
  id,
  kind: 'line',
  label: text('Ask'),
  phrase: text('Asked'),
  why: point,
  ...more,
});
const template = (fields: unknown[], more: object = {}) => ({
  order: 1,
  title: text('Report'),
  summary: text('For all.'),
  before: [point],
  subject: text('Report'),
  opening: text('Opening.'),
  closing: text('Closing.'),
  sections: [{ id: 'one', title: text('One'), fields }],
  advice: true,
  ...more,
});

function library(records: Record<string, unknown>) {
  const there = Object.entries(records).filter(([, data]) => data !== undefined);
  const entries = there.map(([path, data]) => {
    const [collection = '', id = collection] = path.split('/');
    return { file: `src/content/${path}.yaml`, collection, id, data, lineOf: () => undefined };
  });
  return { entries, prose: [], settings: [], unreadable: [], problems: [] };
}

const sound = {
  'report-fields': [
    field('who', {
      kind: 'choice',
      options: [
        { id: 'a', label: text('A') },
        { id: 'b', label: text('B') },
      ],
    }),
    field('name', { showIf: { field: 'who', is: ['a'] } }),
  ],
  'reports/general': template([
    { field: 'who', required: true },
    { field: 'name', required: { field: 'who', is: ['a'] } },
  ]),
};

test('sound templates pass', () => {
  expect(checkReports(library(sound))).toEqual([]);
});

const mistakes: [title: string, records: Record<string, unknown>, at: RegExp, found: RegExp][] = [
  ['a field that does not exist', { 'reports/general': template(['who', 'nmae']) }, /general/, /nmae/],
  ['a field twice', { 'reports/general': template(['who', 'who']) }, /general/, /who twice/],
  [
    'a field without the one that decides about it',
    { 'reports/general': template(['name']) },
    /general/,
    /nothing/,
  ],
  [
    'an answer that no choice has',
    { 'report-fields': [field('x', { showIf: { field: 'y', is: ['z'] } })] },
    /report-fields/,
    /y: z/,
  ],
  [
    'an answer that no choice has, in what makes a field important',
    {
      'reports/general': template(['who', { field: 'name', required: { field: 'who', is: ['a', 'c'] } }]),
    },
    /general/,
    /^who: c$/,
  ],
  [
    'a field that becomes important by one that is not asked',
    {
      'report-fields': [...sound['report-fields'], field('done')],
      'reports/general': template([{ field: 'done', required: { field: 'who', is: ['a'] } }]),
    },
    /general/,
    /^nothing$/,
  ],
  [
    'no general template',
    { 'reports/general': undefined, 'reports/other': template(['who', 'name']) },
    /reports/,
    /nothing/,
  ],
  [
    'two templates for the same channels',
    Object.fromEntries(
      ['general', 'other'].map((id) => [
        `reports/${id}`,
        template(['who', 'name'], { covers: { kind: 'provider', situations: ['spam'] } }),
      ]),
    ),
    /reports/,
    /provider spam/,
  ],
];
for (const [title, records, file, found] of mistakes) {
  test(`${title} is named with its file`, () => {
    const problems = checkReports(library({ ...sound, ...records }));
    expect(problems.some((problem) => file.test(problem.file) && found.test(problem.found))).toBe(true);
  });
}

test('a channel with an unknown template is named with the template', () => {
  const problems = checkReferences(
    library({ 'channels/a': { reports: { approach: 'no-such' } }, glossary: [] }),
  );
  expect(problems).toMatchObject([
    { code: 'unknown-id', file: 'src/content/channels/a.yaml', found: 'no-such' },
  ]);
});

test('somebody with the id of a channel, or with a template that does not exist, is named', () => {
  const someone = { id: 'a', name: text('You'), report: 'no-such', ways: ['web'] };
  const ways = [{ situations: ['spam'], stops: [{ someone, why: text('Why.'), advice: true }] }];
  const records = library({ 'routes/cn': { ways }, 'channels/a': {} });
  expect(checkRoutes(records).map(({ found }) => found)).toEqual(['a']);
  expect(checkReferences(records).map(({ found }) => found)).toEqual(['no-such']);
});

test('a route for an unknown place, twice for a situation, or to an unknown asset is named', () => {
  const someone = { id: 'a', name: text('You'), report: 'no-such', ways: ['web'] };
  const stop = { someone, why: text('Why.'), advice: true, assets: ['nothing'] };
  const way = { situations: ['spam'], stops: [stop] };
  const problems = checkRoutes(library({ 'routes/xx': { ways: [way, way] } }));
  expect(problems.map(({ found }) => found)).toEqual(['xx', 'spam twice', 'nothing', 'nothing']);
});
