import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { violationsOn } from '../fixtures/axe.ts';
import { zipOf } from '../fixtures/bags.ts';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { DraftPage, log } from '../fixtures/report-draft.ts';
import { dist, expect, test } from '../fixtures/site.ts';
import { chooseZip, folder, tree, verdict } from '../fixtures/verify.ts';

/** All rules, in daylight and at night: colours are those of the tokens, so that other pages need one. */
async function isAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violationsOn(page), colorScheme).toEqual([]);
  }
}

test('a log with items and a hand-over can be used with assistive technology', async ({ page }) => {
  const tool = new LogPage(page);
  await tool.open();
  await tool.add([text('a.txt', 'a'), text('b.txt', 'b')]);
  await tool.handOver();
  for (const summary of await page.locator('.items summary').all()) await summary.click();
  await isAccessible(page);
});

test('a package that was changed can be read with assistive technology', async ({ page }) => {
  await page.goto('zh-cn/keep/verify/');
  await chooseZip(page, await zipOf({ ...tree, 'data/E0001.eml': 'changed' }, folder));
  await verdict(page).waitFor();
  for (const summary of await page.locator('.outcome summary').all()) await summary.click();
  await isAccessible(page);
});

test('a draft with answers, files and a receipt can be used with assistive technology', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  await draft.take({ 'evidence.json': writeLog(log) }, 'log');
  await isAccessible(page);
});

test('open results of a search, and the bar of an organisation, can be used with assistive technology', async ({
  page,
}) => {
  const body = readFileSync(join(dist, 'organisation.example.json'), 'utf8');
  await page.route('**/organisation.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto('en/');
  await expect(page.locator('.own-contact')).toBeVisible();
  await page.getByRole('searchbox').fill('registrar');
  await expect(page.getByRole('region', { name: 'Search results' }).getByRole('link').first()).toBeVisible();
  await isAccessible(page);
});
