import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';

// The machines that build for the public are not at hand here: what can be held of their files is.

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, string[]> };
  steps: Step[];
  'timeout-minutes'?: number;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const { scripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test(`${file}: every action is pinned by the hash of a commit, with its version beside it`, () => {
    const uses = [...text.matchAll(/uses: (.+)$/gm)].map(([, what]) => what);
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const what of uses) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${file}: nothing is permitted but what a job asks for, and each job ends by itself`, () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const job of jobs) {
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    for (const { with: options } of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(options?.['persist-credentials']).toBe(false);
  });

  test(`${file}: a pull request can write nothing and sees no secret`, () => {
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    expect(text).not.toMatch(/\bsecrets\b/);
    if (!('pull_request' in workflow.on)) return;
    for (const { permissions } of jobs) expect(permissions).toEqual({ contents: 'read' });
  });

  test(`${file}: what is run is a command of the project, on a Node that it is for`, () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !scripts[name ?? ''])).toEqual([]);
    const oldest = Number(/\d+/.exec(engines.node)?.[0]);
    const versions = jobs.flatMap((job) => [
      ...(job.strategy?.matrix['node'] ?? []),
      ...job.steps.map((step) => String(step.with?.['node-version'] ?? '')),
    ]);
    const numbers = versions.filter((version) => /^\d/.test(version)).map(Number);
    for (const version of numbers) expect(version).toBeGreaterThanOrEqual(oldest);
  });

  test(`${file}: words of others never become part of a command`, () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
}

test('the tests run on Linux, Windows and macOS, each with the oldest Node and a newer one', () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, 'test.yml'), 'utf8'));
  const { os = [], node = [] } = jobs['test']?.strategy?.matrix ?? {};
  expect(os.map((name) => name.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos']);
  expect(node).toHaveLength(2);
  expect(`>=${Math.min(...node.map(Number))}`).toBe(engines.node);
});

test('every command with tests is run by a machine for the public', () => {
  const run = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
  const commands = Object.keys(scripts).filter((name) => /^test\b/.test(name));
  expect(commands.length).toBeGreaterThan(3);
  const named = (name: string) => run.includes(`npm run ${name}`) || run.includes(`"${name}"`);
  expect(commands.filter((name) => name !== 'test' && !named(name))).toEqual([]);
});
