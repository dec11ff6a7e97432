import { defineConfig } from 'playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();

/**
 * One runner. `content` and `unit` need neither a browser nor a build; `slow` takes minutes and
 * gigabytes, so `npm run test:slow` alone runs it.
 */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that builds for others may stall for seconds; a test that needs the second try is named in the output.
  retries: process.env['CI'] ? 1 : 0,
  expect: { timeout: 15_000 },
  reporter: 'dot',
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-first-run',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'content', testDir: 'tests/content' },
    { name: 'unit', testDir: 'tests/unit' },
    { name: 'site', testDir: 'tests/site' },
    { name: 'no-js', testDir: 'tests/no-js', use: { javaScriptEnabled: false } },
    // The files are written once, from the built site, for all tests with them.
    { name: 'offline-files', testDir: 'tests/offline', testMatch: '*.setup.ts' },
    { name: 'offline', testDir: 'tests/offline', dependencies: ['offline-files'] },
    { name: 'slow', testDir: 'tests/slow' },
  ],
});
