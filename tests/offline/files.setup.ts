import { test } from 'playwright/test';
import { writeOfflineFiles } from '../../src/editions/offline/index.ts';
import { offlineFolder } from '../fixtures/offline.ts';
import { dist } from '../fixtures/site.ts';

test('one file for each language is written from the built site', async () => {
  // Bundling takes seconds on a machine of one's own and more on one that builds for others.
  test.setTimeout(180_000);
  await writeOfflineFiles(dist, offlineFolder);
});
