import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { localeIds } from '../../src/i18n/locales.ts';
import { checkFlows } from '../../src/rules/flows.ts';
import { flow as schema } from '../../src/schemas/flow.ts';

const text = (words: string) => Object.fromEntries(localeIds.map((id) => [id, words]));
const question = (id: string, ...to: string[]) => ({
  id,
  question: text(`${id}?`),
  why: text('Because.'),
  answers: to.map((target) => ({ label: text('Yes'), to: target })),
});
const outcome = (id: string) => ({
  id,
  title: text(id),
  reasons: text('Because.'),
  steps: ['write-it-down'],
  pages: ['keep'],
  advice: true,
});

function problemsOf(questions: unknown[], outcomes: unknown[]): string[] {
  const data = { title: text('T'), description: text('D'), start: 'first', questions, outcomes };
  const entry = { file: 'flow.yaml', collection: 'flows', id: 'flow', data, lineOf: () => undefined };
  return checkFlows({ entries: [entry], prose: [], settings: [], unreadable: [], problems: [] }).map(
    ({ at, found }) => `${at}: ${found}`,
  );
}

test('an answer that leads nowhere stops the build', () => {
  expect(problemsOf([question('first', 'gone', 'outcome-end')], [outcome('outcome-end')])).toEqual([
    'first: gone',
  ]);
});

test('a question or an outcome that nobody reaches stops the build', () => {
  const questions = [
    question('first', 'outcome-end', 'outcome-end'),
    question('alone', 'outcome-end', 'outcome-end'),
  ];
  expect(problemsOf(questions, [outcome('outcome-end'), outcome('outcome-other')])).toEqual([
    'alone: none',
    'outcome-other: none',
  ]);
});

test('questions that go round in a circle stop the build', () => {
  const questions = [question('first', 'second', 'outcome-end'), question('second', 'first', 'outcome-end')];
  expect(problemsOf(questions, [outcome('outcome-end')])).toEqual([
    'questions: a circle: first → second → first',
  ]);
});

test.describe('“Check a request”', () => {
  const file = join(import.meta.dirname, '../../src/content/flows/check.yaml');
  const flow = schema.parse(parse(readFileSync(file, 'utf8')));
  const ends = new Set(flow.outcomes.map(({ id }) => id));

  /** Every way from the first question to an outcome, with the flags that stand at its end. */
  function ways(id = flow.start, flags: string[] = []): { outcome: string; flags: string[] }[] {
    if (ends.has(id)) return [{ outcome: id, flags }];
    const answers = flow.questions.find((one) => one.id === id)?.answers ?? [];
    return answers.flatMap(({ to, flag }) => ways(to, flag ? [...flags, flag.en] : flags));
  }

  test('every combination of answers ends at an outcome', () => {
    expect(ways().length).toBeGreaterThan(20);
    expect(new Set(ways().map(({ outcome }) => outcome))).toEqual(ends);
  });

  test('nobody is told to go ahead while a red flag stands', () => {
    const careless = ways().filter(
      ({ outcome, flags }) => outcome === 'outcome-accept-with-care' && flags.length > 0,
    );
    expect(careless).toEqual([]);
  });

  test('no outcome says who the client is', () => {
    const words = JSON.stringify(flow.outcomes);
    expect(words).not.toMatch(/is a spy|is an agent|是间谍|就是特务/i);
  });
});
