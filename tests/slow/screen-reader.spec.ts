import { LogPage, text } from '../fixtures/evidence-log.ts';
import { isAnnounced, stumbles } from '../fixtures/heard.ts';
import { localisedPages } from '../fixtures/pages.ts';
import { DraftPage } from '../fixtures/report-draft.ts';
import { expect, sweep, test } from '../fixtures/site.ts';
import { unfold } from '../fixtures/unfold.ts';

// Sheets for paper have a frame of their own.
for (const path of localisedPages.filter((page) => !/\/handouts\/.+/.test(page))) {
  sweep(`/${path} is heard with its parts, headings, tables and names`, async ({ reader: { page } }) => {
    // On a phone the cells of a table name their columns themselves.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    expect(await stumbles(page)).toEqual([]);
  });
}

test('a screen reader hears how many results a search has', async ({ page }) => {
  await page.goto('zh-cn/');
  const field = page.getByRole('searchbox');
  await field.fill('证书');
  const status = page.getByRole('region', { name: '搜索结果' }).getByRole('status');
  await expect(status).toContainText('证书');
  await isAnnounced(page, () => field.fill('吊销'), status.filter({ hasText: '吊销' }));
  expect(await stumbles(page)).toEqual([]);
});

test('a screen reader hears that a file was added to the log, and what is missing in a hand-over', async ({
  page,
}) => {
  const log = new LogPage(page);
  await log.open();
  await isAnnounced(page, () => log.add([text('a.txt', 'a')]), page.getByText(/^Files hashed: 1/));
  await isAnnounced(page, () => log.handOver({ from: '' }), log.told('custody').locator('p'));
  await log.handOver();
  await page.locator('.items summary').click();
  expect(await stumbles(page)).toEqual([]);
});

test('a screen reader hears which channels there are, and each question of a report', async ({ page }) => {
  const draft = new DraftPage(page);
  await draft.open('zh-cn');
  const count = page.getByRole('status').filter({ hasText: /\d/ });
  await isAnnounced(page, () => draft.say({ situation: 'provider', place: 'world' }), count);
  await draft.choose('ip-abuse-contact');
  await unfold(page, '.draft');
  expect(await stumbles(page)).toEqual([]);
});

test('a screen reader hears how many pages the linking kit found, and that a link was copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/organisations/link/');
  const field = page.getByRole('searchbox', { name: 'Find a page or step' });
  await isAnnounced(
    page,
    () => field.fill('keep/#step-keep-the'),
    page.locator('[data-found]').filter({ hasText: /\d/ }),
  );
  await page.locator('[data-path="en/keep/#step-keep-the-original"] > summary').click();
  const copy = page.locator('.link-form button').first();
  await expect(copy).toBeVisible();
  await isAnnounced(page, () => copy.click(), page.locator('[data-copy-status]').filter({ hasText: /\w/ }));
});
