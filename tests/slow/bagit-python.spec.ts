import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { needs, needsModule, run } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';
import { expect, test } from '../fixtures/site.ts';

/*
 * The Library of Congress's own validator: `pip install bagit`, or PYTHONPATH
 * with the folder it lies in. It is not among Debian's packages, so `npm test` cannot count on it.
 */
test('bagit-python finds the package of the evidence log valid', async ({ page }) => {
  needs('unzip');
  needsModule('bagit');
  const log = new LogPage(page);
  await log.withoutPicker();
  await log.open();
  await log.add([text('报价单 100%.txt', 'one'), text('two\nlines', 'two'), text('empty', '')]);
  await log.handOver();
  const zip = await log.download(/Save evidence package/);
  const place = scratch('evidence');
  run(place, 'unzip', '-q', zip);
  const [bag = ''] = readdirSync(place);
  // A bag that does not hold makes it end with an error, and `run` throw.
  run(place, 'python3', '-c', 'import bagit, sys; bagit.Bag(sys.argv[1]).validate()', join(place, bag));
  expect(bag).toMatch(/^evidence-/);
});
