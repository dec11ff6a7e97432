import './tests/fixtures/stacks.ts';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';
import { engineNames } from './tests/fixtures/engines/find.ts';
import type { EngineOption } from './tests/fixtures/engines/test.ts';

/**
 * One runner. `content` and `unit` need neither a browser nor a build. `npm test` holds each promise once;
 * `faults` breaks everything that can break, and `slow` goes through all that is alike, for minutes and with
 * gigabytes: each has a command of its own.
 */
export default defineConfig<object, EngineOption>({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: true,
  // One for each core: a browser keeps it busy.
  workers: Math.min(8, Math.max(2, availableParallelism())),
  // A machine that builds for others may stall for seconds; a test that needs the second try is named in the output.
  retries: process.env['CI'] ? 1 : 0,
  // What is being waited for comes when it comes: no promise is about time, and a busy machine is no fault.
  timeout: process.env['CI'] ? 120_000 : 45_000,
  expect: { timeout: process.env['CI'] ? 30_000 : 15_000 },
  reporter: [['dot'], ['./tests/fixtures/engines/reporter.ts']],
  use: {
    launchOptions: chromiumLaunch(),
  },
  projects: [
    // The files are written once, from the built site, for all tests with them: first, since those wait for it.
    { name: 'offline-files', testDir: 'tests/offline', testMatch: '*.setup.ts' },
    { name: 'content', testDir: 'tests/content' },
    { name: 'unit', testDir: 'tests/unit', fullyParallel: false },
    { name: 'site', testDir: 'tests/site' },
    { name: 'no-js', testDir: 'tests/no-js', use: { javaScriptEnabled: false } },
    { name: 'offline', testDir: 'tests/offline', dependencies: ['offline-files'] },
    // The same journeys in the browsers readers have; the reporter says which of them were there.
    ...engineNames.map((name) => ({
      name,
      testDir: 'tests/engines',
      // A browser takes seconds to start, and each worker starts its own.
      fullyParallel: false,
      dependencies: ['offline-files'],
      use: { engineName: name },
    })),
    { name: 'faults', testDir: 'tests/faults' },
    { name: 'slow', testDir: 'tests/slow', dependencies: ['offline-files'] },
  ],
});
