import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, test } from '../fixtures/site.ts';

test('place and matter give the channels in order, each with its reason, its ways and the day it was checked', async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await draft.open();
  await expect(page.getByRole('status').filter({ hasText: 'Choose above' })).toBeVisible();
  await draft.say({ situation: 'approach', place: 'cn' });
  const stops = page.locator('.stops > li');
  await expect(stops.first()).toContainText('12339');
  await expect(stops.first()).toContainText('First: whoever discovers espionage must report it');
  await expect(stops.first()).toContainText('Last checked');
  await expect(stops.first().getByRole('link', { name: '12339', exact: true })).toHaveAttribute(
    'href',
    'tel:12339',
  );
  await expect(stops.first().locator('.cites a').first()).toHaveAttribute(
    'href',
    /\.\.\/sources\/#counterespionage-law$/,
  );
  await expect(stops.last()).toContainText('Your employer, or another state body');
  await expect(stops.last().locator('.checked')).toHaveCount(0);
  await draft.say({ situation: 'provider', place: 'cn' });
  await expect(stops.first()).toContainText('then wait for its answer, unless harm is going on');
  const reached = await page.request.get(
    new URL((await stops.first().locator('.checked a').getAttribute('href')) ?? '', page.url()).href,
  );
  expect(reached.status()).toBe(200);
});

test('from the page of a channel one comes to its draft, and the address does not keep which', async ({
  page,
}) => {
  await page.goto('en/report/channels/cn-12339/');
  await page.getByRole('link', { name: 'Draft a report' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Chosen: 12339' })).toBeVisible();
  await expect(page.locator('#sheet')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('assets that were touched leave out the providers of others, and nothing else', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open();
  await draft.say({ situation: 'provider', place: 'cn' });
  await expect(draft.stop('cn-12339')).toBeVisible();
  const before = await page.locator('.stops > li').count();
  await page.getByLabel('Digital certificates').check();
  await expect(page.locator('.stops > li')).not.toHaveCount(before);
  await expect(draft.stop('ca-problem-reports')).toBeVisible();
  await expect(draft.stop('cn-12339')).toBeVisible();
  await page.getByLabel('Digital certificates').uncheck();
  await expect(page.locator('.stops > li')).toHaveCount(before);
});

test.describe(() => {
  test.use({ timezoneId: 'Australia/Adelaide' });
  test('a clock of 4 hours asks since when one has known, and then says when it ran out', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-22T12:20:00+10:30') });
    const draft = new DraftPage(page);
    await draft.open();
    await draft.say({ situation: 'incident', place: 'cn' });
    await page.clock.runFor(100);
    await expect(draft.stop('cn-12387')).toContainText('fill in above since when you have known');
    await draft.say({ situation: 'incident', place: 'cn', date: '2026-11-21', time: '12:20' });
    await page.clock.runFor(100);
    const shown = 'ran out 16:20 yesterday (Australia/Adelaide, UTC+10:30)';
    await expect(draft.stop('cn-12387')).toContainText(shown);
  });
});

test.describe(() => {
  test.use({ timezoneId: 'Asia/Shanghai' });
  test('a clock is told in the zone in which the reader came to know', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T12:20:00+08:00') });
    const draft = new DraftPage(page);
    await draft.open('zh-cn');
    const since = { date: '2026-11-22', time: '04:20', zone: 'UTC' };
    await draft.say({ situation: 'incident', place: 'cn', ...since });
    await page.clock.runFor(100);
    await expect(draft.stop('cn-12387')).toContainText('今天08:20前（UTC，UTC+00:00）');
  });
});
