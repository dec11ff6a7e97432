import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { writeLog } from '../../src/formats/evidence-log/log-file.ts';
import { violationsOn } from '../fixtures/axe.ts';
import { zipOf } from '../fixtures/bags.ts';
import { LogPage, text } from '../fixtures/evidence-log.ts';
import { DraftPage, log } from '../fixtures/report-draft.ts';
import { dist, expect, test } from '../fixtures/site.ts';
import { unfold } from '../fixtures/unfold.ts';
import { chooseZip, folder, tree, verdict } from '../fixtures/verify.ts';

/** All rules in daylight; at night those that another colour can break. */
async function isAccessible(page: Page) {
  expect.soft(await violationsOn(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const ofColour = { runOnly: ['color-contrast', 'link-in-text-block'] };
  expect.soft(await violationsOn(page, ':root', ofColour), 'dark').toEqual([]);
}

test('a log with items and a hand-over can be used with assistive technology', async ({ page }) => {
  const tool = new LogPage(page);
  await tool.open();
  await tool.add([text('a.txt', 'a'), text('b.txt', 'b')]);
  await tool.handOver();
  await unfold(page, '.items');
  await isAccessible(page);
});

test('a package that was changed can be read with assistive technology', async ({ page }) => {
  await page.goto('zh-cn/keep/verify/');
  await chooseZip(page, await zipOf({ ...tree, 'data/E0001.eml': 'changed' }, folder));
  await verdict(page).waitFor();
  await unfold(page, '.outcome');
  await isAccessible(page);
});

test('a draft with answers, a log and a mail that was read can be used with assistive technology', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.begin();
  await draft.answer({ asked: 'To sign programs.' });
  await draft.take({ 'evidence.json': writeLog(log) }, 'log');
  await draft.take({ 'mail.eml': 'From: a@example.org\r\nTo: b@example.org\r\n\r\nx' }, 'files');
  await expect(page.locator('.read-file')).toBeVisible();
  await unfold(page, '.draft');
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
